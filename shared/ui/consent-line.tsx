import type { Texts } from "./texts.ts";

/** Stands under every button that starts a diagnosis: pressing it is the consent for that run. */
export function ConsentLine({ texts, hasProbe }: { readonly texts: Texts; readonly hasProbe: boolean }) {
  return <p class="consent-line">{hasProbe ? texts.ui.consentLine : texts.ui.withoutProbe}</p>;
}
