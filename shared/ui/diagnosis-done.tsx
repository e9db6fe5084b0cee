import { reportTexts } from "../locales/report.ts";
import type { Diagnosis } from "../model/diagnosis.ts";
import type { Verdict } from "../model/verdict.ts";
import type { ScenarioId } from "../scenarios/index.ts";
import { aboutOf } from "./about.ts";
import { ComeBack } from "./come-back.tsx";
import { ConsentLine } from "./consent-line.tsx";
import { CopyButton } from "./copy-button.tsx";
import type { DiagnosisViewProps } from "./diagnosis-props.ts";
import { Excluded } from "./excluded.tsx";
import { Findings } from "./findings.tsx";
import { InvoiceGuard } from "./invoice-guard.tsx";
import { Notes } from "./notes.tsx";
import { DiagnosisVerdict } from "./diagnosis-verdict.tsx";
import { GuideFixed } from "./guide-fixed.tsx";
import { SiteLine } from "./site-line.tsx";
import { TechnicalDetails } from "./technical-details.tsx";
import type { Texts } from "./texts.ts";
import { VerdictSentence } from "./verdict-sentence.tsx";

interface DiagnosisDoneProps extends DiagnosisViewProps {
  readonly diagnosis: Diagnosis<ScenarioId>;
  readonly verdict: Verdict<ScenarioId>;
  readonly texts: Texts;
}

/** Whose side, what to do, why: in the order in which a clerk in a hurry needs them. */
export function DiagnosisDone(props: DiagnosisDoneProps) {
  const { diagnosis, verdict, texts, language, portal, hasProbe, reportText, guide } = props;
  const about = aboutOf(language, diagnosis.target, portal, diagnosis.evidence);
  const isFixed = guide?.phase === "fixed";
  const guard = props.guard !== undefined;
  const waits = !isFixed && (verdict.side === "beyond" || verdict.side === "unclear");
  const forIt = props.remedies.length === 0 ? texts.explanations[verdict.scenario].it(about) : undefined;
  const grounds = (
    <>
      <Findings findings={verdict.findings} texts={texts} />
      <Excluded excluded={verdict.excluded} texts={texts} />
      <Notes notes={verdict.notes} texts={texts} />
      <TechnicalDetails diagnosis={diagnosis} texts={texts} forIt={forIt} />
    </>
  );
  return (
    <>
      <SiteLine target={diagnosis.target} portal={portal} language={language} />
      {guard && <InvoiceGuard texts={texts} guard={props.guard} />}
      {isFixed ? (
        <>
          <GuideFixed guide={guide} texts={texts} about={about} lookFirst={guard} onReload={props.onReload} />
          <details class="before">
            <summary>{texts.ui.guide.before}</summary>
            <VerdictSentence verdict={verdict} texts={texts} site={about.site} />
            {grounds}
          </details>
        </>
      ) : (
        <>
          <DiagnosisVerdict {...props} about={about} />
          {waits && props.comeBack && <ComeBack comeBack={props.comeBack} texts={texts} site={about.site} />}
          {grounds}
        </>
      )}
      <div class="actions">
        <div class="buttons">
          <button type="button" class={isFixed ? "secondary" : "primary"} onClick={props.onRunAgain}>
            {texts.ui.diagnoseAgain}
          </button>
          <button type="button" class="secondary" onClick={props.onOpenSite}>
            {texts.ui.openSite}
          </button>
          {props.onShare && (
            <button type="button" class="secondary" onClick={props.onShare}>
              {reportTexts[language].preview.title}
            </button>
          )}
          {reportText !== undefined && (
            <CopyButton
              label={texts.ui.copyReport}
              copiedLabel={texts.ui.copied}
              onCopy={() => props.onCopy(reportText)}
            />
          )}
        </div>
        <ConsentLine texts={texts} hasProbe={hasProbe} />
      </div>
    </>
  );
}
