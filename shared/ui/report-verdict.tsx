import type { Language } from "../locales/languages.ts";
import { reportTexts } from "../locales/report.ts";
import type { Portal } from "../model/portal.ts";
import type { SharedReport } from "../report/shared-report.ts";
import { aboutReport, verdictOf } from "./report-about.ts";
import { SiteLine } from "./site-line.tsx";
import type { Texts } from "./texts.ts";
import { VerdictSentence } from "./verdict-sentence.tsx";

interface ReportVerdictProps {
  readonly report: SharedReport;
  readonly portal: Portal | undefined;
  readonly texts: Texts;
  readonly language: Language;
}

/** What the report is about, over its parts: the verdict, which is all of it that cannot be taken out. */
export function ReportVerdict({ report, portal, texts, language }: ReportVerdictProps) {
  const words = reportTexts[language].preview;
  return (
    <section class="card" aria-label={words.verdict}>
      {report.target && <SiteLine target={report.target} portal={portal} language={language} />}
      <VerdictSentence verdict={verdictOf(report)} texts={texts} site={aboutReport(report, language).site} />
      <p class="hint">{words.verdictStays}</p>
    </section>
  );
}
