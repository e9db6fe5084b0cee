import browser from "webextension-polyfill";
import { OptionsView, type OptionsViewProps } from "../../../shared/ui/options-view.tsx";
import { parseProbeAddress } from "../../probe-address.ts";
import { consentItem, languageItem, probeUrlItem, write, type Item } from "../../storage.ts";

type OptionsPageProps = Omit<OptionsViewProps, "onLanguage" | "onConsent" | "onProbeUrl" | "onClear"> & {
  readonly onChanged: () => void;
};

/** The options page with its settings bound to storage. */
export function OptionsPage({ onChanged, ...shown }: OptionsPageProps) {
  const change =
    <T,>(item: Item<T>) =>
    (value: T) =>
      void write(item, value).then(onChanged);
  return (
    <OptionsView
      {...shown}
      onLanguage={change(languageItem)}
      onConsent={change(consentItem)}
      onProbeUrl={storeProbeUrl}
      onClear={clearRecords}
    />
  );
}

/** Stores a usable address, or none to go back to the built-in one. False where it is neither. */
async function storeProbeUrl(text: string): Promise<boolean> {
  if (text.trim() === "") {
    await write(probeUrlItem, "");
    return true;
  }
  const parsed = parseProbeAddress(text);
  if (parsed.ok) await write(probeUrlItem, parsed.address.origin);
  return parsed.ok;
}

/** Forgets every diagnosis and incident; settings stay. */
async function clearRecords(): Promise<void> {
  const settings = new Set([languageItem.key, consentItem.key, probeUrlItem.key]);
  const stored = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(stored.filter((key) => !settings.has(key)));
  await browser.storage.session.clear();
}
