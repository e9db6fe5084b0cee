import { render } from "preact";
import { ui } from "../../../shared/locales/index.ts";
import { homePortalItem } from "../../home-portal.ts";
import { allPortals } from "../../own-portals.ts";
import { OptionsPage } from "./options-page.tsx";
import { mountPoint } from "../mount-point.ts";
import { consentSetting, language, languageSetting, probeSetting } from "../../settings.ts";
import { policyItem, probeUrlItem, read, watchItem } from "../../storage.ts";

await show();
watchItem(policyItem, () => void show());

/** Drawn anew after a change of the language, which changes every word, and of the administrator's values. */
async function show(): Promise<void> {
  const [spoken, { chosen, managed: languageManaged }, { consent, managed }, probeUrl, probe, home, portals] =
    await Promise.all([
      language(),
      languageSetting(),
      consentSetting("page"),
      read(probeUrlItem),
      probeSetting("page"),
      read(homePortalItem),
      allPortals(),
    ]);
  render(
    <OptionsPage
      language={spoken}
      chosenLanguage={chosen}
      languageManaged={languageManaged}
      consent={consent}
      consentManaged={managed}
      probeUrl={probeUrl}
      managedProbeUrl={probe.source === "policy" ? probe.address?.origin : undefined}
      home={home}
      portals={portals}
      onChanged={() => void show()}
    />,
    mountPoint(spoken, ui[spoken].options.title),
  );
}
