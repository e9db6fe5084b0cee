import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Language } from "../locales/languages.ts";
import { reportTexts } from "../locales/report.ts";
import { portalOf } from "../portals/lookup.ts";
import { type RemedyId, remedies } from "../remedies/index.ts";
import type { Audience, Remedy } from "../model/remedy.ts";
import type { SharedReport } from "../report/shared-report.ts";
import { scenarios } from "../scenarios/index.ts";
import { Alternatives } from "./alternatives.tsx";
import { evidenceLines } from "./evidence-lines.ts";
import { Excluded } from "./excluded.tsx";
import { Findings } from "./findings.tsx";
import { Notes } from "./notes.tsx";
import { RemedySteps } from "./remedy-steps.tsx";
import { aboutReport, verdictOf } from "./report-about.ts";
import { ReportMoments } from "./report-moments.tsx";
import { ReportTried } from "./report-tried.tsx";
import { Rungs } from "./rungs.tsx";
import { Settle } from "./settle.tsx";
import { SiteLine } from "./site-line.tsx";
import type { Texts } from "./texts.ts";
import { VerdictSentence } from "./verdict-sentence.tsx";

interface ReportViewProps {
  readonly report: SharedReport;
  /** A newer version made it. */
  readonly newer: boolean;
  readonly language: Language;
  readonly texts: Texts;
  readonly onCopy: (text: string) => Promise<void>;
  /** What the page can do with it, under the comparison: measure again. */
  readonly children?: ComponentChildren;
}

/** A report as support reads it: what the clerk saw, in the same words, and beside it what engineers need. */
export function ReportView({ report, newer, language, texts, onCopy, children }: ReportViewProps) {
  const words = reportTexts[language].view;
  // Who opens reports of others mostly looks after computers.
  const [audience, setAudience] = useState<Audience>("it");
  const verdict = verdictOf(report);
  const { target } = report;
  const about = aboutReport(report, language);
  const why = texts.explanations[verdict.scenario];
  const lines = evidenceLines(report.evidence);
  return (
    <div class="report diagnosis" data-side={verdict.side} data-scenario={verdict.scenario}>
      <h1 class="visually-hidden">{words.title}</h1>
      {newer && (
        <p class="lost" role="alert">
          {words.newer}
        </p>
      )}
      {target ? <SiteLine target={target} portal={portalOf(target)} language={language} /> : <p>{words.siteRemoved}</p>}
      <section class="card" aria-label={words.title}>
        <VerdictSentence verdict={verdict} texts={texts} site={about.site} />
        {report.rungs && <Rungs rungs={report.rungs} texts={texts} site={about.site} />}
        <p class="why">{why.clerk(about)}</p>
      </section>
      <ReportMoments report={report} language={language} />
      <Findings findings={verdict.findings} texts={texts} />
      {children}
      <p>{why.it(about)}</p>
      {verdict.settle !== null && <Settle settle={verdict.settle} texts={texts} />}
      <Alternatives alternatives={verdict.alternatives} confidence={verdict.confidence} texts={texts} />
      <Excluded excluded={verdict.excluded} texts={texts} />
      <Notes notes={verdict.notes} texts={texts} />
      <ReportTried report={report} texts={texts} language={language} site={about.site} />
      <RemedySteps
        remedies={remediesOf(report)}
        texts={texts}
        about={about}
        audience={audience}
        onAudience={setAudience}
        onCopy={onCopy}
      />
      <section class="technical" aria-labelledby="raw-heading">
        <h2 id="raw-heading">{words.raw}</h2>
        <dl>
          {lines.map(({ key, lines: written }) => (
            <div key={key}>
              <dt>{texts.ui.technical.evidence[key]}</dt>
              {written.map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          ))}
          <Environment report={report} texts={texts} language={language} />
        </dl>
      </section>
    </div>
  );
}

function Environment({ report, texts, language }: Pick<ReportViewProps, "report" | "texts" | "language">) {
  const { browser, system, extension, language: spoken } = report.environment;
  const { part, value } = reportTexts[language];
  const rows = [
    [part.browser, browser && `${value.browser[browser.family]} ${browser.major}`],
    [part.system, system && value.system[system]],
    [part.extension, extension],
    [part.language, spoken && texts.ui.options.languageName[spoken]],
  ] as const;
  return rows.map(([label, text]) =>
    text === undefined ? null : (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{text}</dd>
      </div>
    ),
  );
}

/** Commands need the site's name. */
function remediesOf({ verdict, target }: SharedReport): readonly Remedy<RemedyId>[] {
  const ids = scenarios.find(({ id }) => id === verdict.scenario)?.remedies ?? [];
  const found: readonly Remedy<RemedyId>[] = ids.map((id) => remedies[id]);
  return target ? found : found.map((remedy) => ({ ...remedy, commands: {} }));
}
