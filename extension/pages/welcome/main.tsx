import { render } from "preact";
import { WelcomeView } from "../../../shared/ui/welcome-view.tsx";
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
  />,
  mountPoint(spoken),
);
