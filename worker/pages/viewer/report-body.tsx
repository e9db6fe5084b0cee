import type { ComponentChildren } from "preact";
import type { SharedReport } from "../../../shared/report/shared-report.ts";
import { Findings } from "../../../shared/ui/findings.tsx";
import type { Texts } from "../../../shared/ui/texts.ts";
import { VerdictSentence } from "../../../shared/ui/verdict-sentence.tsx";

interface ReportBodyProps {
  readonly report: SharedReport;
  readonly texts: Texts;
  readonly children?: ComponentChildren;
}

/** A report as its reader sees it. */
export function ReportBody({ report, texts, children }: ReportBodyProps) {
  const { target, findings = [], reasons } = report;
  const unsaid = { excluded: [], alternatives: [], settle: null, notes: [] };
  const verdict = { ...unsaid, ...reasons, ...report.verdict, findings };
  return (
    <>
      <VerdictSentence verdict={verdict} texts={texts} site={target?.host ?? ""} />
      <Findings findings={findings} texts={texts} />
      {children}
    </>
  );
}
