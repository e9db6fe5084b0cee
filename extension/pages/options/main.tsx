import { render } from "preact";
import { OptionsPage } from "./options-page.tsx";
import { mountPoint } from "../mount-point.ts";
import { consentSetting, language, probeSetting } from "../../settings.ts";
import { languageItem, probeUrlItem, read } from "../../storage.ts";

await show();

/** Drawn anew after a change of the language, which changes every word. */
async function show(): Promise<void> {
  const [spoken, chosenLanguage, { consent, managed }, probeUrl, probe] = await Promise.all([
    language(),
    read(languageItem),
    consentSetting(),
    read(probeUrlItem),
    probeSetting(),
  ]);
  render(
    <OptionsPage
      language={spoken}
      chosenLanguage={chosenLanguage}
      consent={consent}
      consentManaged={managed}
      probeUrl={probeUrl}
      managedProbeUrl={probe.source === "policy" ? probe.address?.origin : undefined}
      onChanged={() => void show()}
    />,
    mountPoint(spoken),
  );
}
