import { lookFirst } from "../double-invoice.ts";
import { usefulChecks } from "../further-checks.ts";
import type { Diagnosis } from "../model/diagnosis.ts";
import type { Verdict } from "../model/verdict.ts";
import type { ScenarioId } from "../scenarios/index.ts";
import { aboutOf } from "./about.ts";
import { Alternatives } from "./alternatives.tsx";
import { CompanyContact } from "./company-contact.tsx";
import { ConsentLine } from "./consent-line.tsx";
import { CopyButton } from "./copy-button.tsx";
import type { DiagnosisViewProps } from "./diagnosis-props.ts";
import { Excluded } from "./excluded.tsx";
import { Fallback } from "./fallback.tsx";
import { Findings } from "./findings.tsx";
import { FurtherChecks } from "./further-check-cards.tsx";
import { InvoiceGuard } from "./invoice-guard.tsx";
import { Notes } from "./notes.tsx";
import { PhoneCheck } from "./phone-check.tsx";
import { RemedySteps } from "./remedy-steps.tsx";
import { Rungs } from "./rungs.tsx";
import { Settle } from "./settle.tsx";
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
  const { diagnosis, verdict, texts, language, portal, rungs, hasProbe, reportText } = props;
  const about = aboutOf(language, diagnosis.target, portal, diagnosis.evidence);
  const why = texts.explanations[verdict.scenario];
  const answer = diagnosis.evidence.phone?.outcome;
  const asksPhone = verdict.settle === "phone" || verdict.side === "unclear" || answer !== undefined;
  const settle = verdict.settle === "phone" ? null : verdict.settle;
  // Said once: the question comes with its own steps.
  const remedies = asksPhone ? props.remedies.filter(({ id }) => id !== "try-phone") : props.remedies;
  return (
    <>
      <SiteLine target={diagnosis.target} portal={portal} language={language} />
      {lookFirst(diagnosis.evidence) && <InvoiceGuard texts={texts} />}
      <section class="card" aria-label={texts.ui.diagnosis.title}>
        <VerdictSentence verdict={verdict} texts={texts} site={about.site} />
        <Rungs rungs={rungs} texts={texts} site={about.site} />
        <p class="why">{why.clerk(about)}</p>
      </section>
      {asksPhone && (
        <PhoneCheck target={diagnosis.target} portal={portal} answer={answer} texts={texts} onPhone={props.onPhone} />
      )}
      {settle !== null && verdict.side === "unclear" && <Settle settle={settle} texts={texts} />}
      <FurtherChecks
        checks={usefulChecks(diagnosis.evidence, verdict)}
        texts={texts}
        onFurtherCheck={props.onFurtherCheck}
      />
      <RemedySteps {...props} remedies={remedies} about={about} forIt={why.it(about)} />
      {settle !== null && verdict.side !== "unclear" && <Settle settle={settle} texts={texts} />}
      {verdict.side !== "none" && <Fallback portal={portal} texts={texts} />}
      <Alternatives alternatives={verdict.alternatives} confidence={verdict.confidence} texts={texts} />
      {verdict.side !== "none" && props.companyContact !== undefined && (
        <CompanyContact contact={props.companyContact} texts={texts} />
      )}
      <Findings findings={verdict.findings} texts={texts} />
      <Excluded excluded={verdict.excluded} texts={texts} />
      <Notes notes={verdict.notes} texts={texts} />
      <TechnicalDetails diagnosis={diagnosis} texts={texts} forIt={remedies.length === 0 ? why.it(about) : undefined} />
      <div class="actions">
        <div class="buttons">
          <button type="button" class="primary" onClick={props.onRunAgain}>
            {texts.ui.diagnoseAgain}
          </button>
          <button type="button" class="secondary" onClick={props.onOpenSite}>
            {texts.ui.openSite}
          </button>
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
