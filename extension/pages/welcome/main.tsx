import { render } from "preact";
import { ui } from "../../../shared/locales/index.ts";
import { portals } from "../../../shared/portals/index.ts";
import { WelcomeView } from "../../../shared/ui/welcome-view.tsx";
import { homePortalItem } from "../../home-portal.ts";
import { consentSetting, language } from "../../settings.ts";
import { askToWatch } from "../../site-permission.ts";
import { consentItem, write } from "../../storage.ts";
import { mountPoint } from "../mount-point.ts";

const [spoken, { consent, managed }] = await Promise.all([language(), consentSetting("page")]);
const chinese = portals.filter(({ country }) => country === "CN");
render(
  <WelcomeView
    language={spoken}
    consent={consent}
    consentManaged={managed}
    bureaus={chinese.filter(({ region }) => region !== null)}
    vendors={chinese.filter(({ kind }) => kind === "vendor")}
    onWatch={askToWatch}
    practiceAddress="../practice/index.html"
    onStart={async (chosen, home) => {
      await write(consentItem, chosen);
      await write(homePortalItem, home);
    }}
  />,
  mountPoint(spoken, ui[spoken].welcome.what.title),
);
