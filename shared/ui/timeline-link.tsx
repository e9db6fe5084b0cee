import type { Texts } from "./texts.ts";

/** From one page of the extension to the one with past faults: their folders stand side by side. */
export function TimelineLink({ texts }: { readonly texts: Texts }) {
  return (
    <a class="timeline-link" href="../timeline/index.html" target="_blank">
      {texts.ui.pastFaults}
    </a>
  );
}
