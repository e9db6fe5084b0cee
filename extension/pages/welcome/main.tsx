import { render } from "preact";
import browser from "webextension-polyfill";
import { WelcomeView } from "../../../shared/ui/welcome-view.tsx";
import { messageAddress } from "../../message-address.ts";
import { consentSetting, language } from "../../settings.ts";
import { consentItem, write } from "../../storage.ts";
import { mountPoint } from "../mount-point.ts";

const [spoken, { consent, managed }] = await Promise.all([language(), consentSetting("page")]);
render(
  <WelcomeView
    language={spoken}
    consent={consent}
    consentManaged={managed}
    onStart={(chosen) => write(consentItem, chosen)}
    onMessage={() => void browser.tabs.create({ url: messageAddress() })}
  />,
  mountPoint(spoken),
);
