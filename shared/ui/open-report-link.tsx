import type { Language } from "../locales/languages.ts";
import { reportTexts } from "../locales/report.ts";

/** From one page of the extension to the one that opens reports of others: their folders stand side by side. */
export function OpenReportLink({ language }: { readonly language: Language }) {
  return (
    <a class="timeline-link" href="../viewer/index.html" target="_blank">
      {reportTexts[language].open.title}
    </a>
  );
}
