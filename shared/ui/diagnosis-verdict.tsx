import { usefulChecks } from "../further-checks.ts";
import type { About } from "../locales/about.ts";
import type { Diagnosis } from "../model/diagnosis.ts";
import type { Verdict } from "../model/verdict.ts";
import type { ScenarioId } from "../scenarios/index.ts";
import { Alternatives } from "./alternatives.tsx";
import { CompanyContact } from "./company-contact.tsx";
import type { DiagnosisViewProps } from "./diagnosis-props.ts";
import { Fallback } from "./fallback.tsx";
import { FurtherChecks } from "./further-check-cards.tsx";
import { PhoneCheck } from "./phone-check.tsx";
import { RemedyGuide } from "./remedy-guide.tsx";
import { Rungs } from "./rungs.tsx";
import { Settle } from "./settle.tsx";
import type { Texts } from "./texts.ts";
import { VerdictSentence } from "./verdict-sentence.tsx";
import { whenChecked } from "./when-checked.ts";

interface DiagnosisVerdictProps extends DiagnosisViewProps {
  readonly diagnosis: Diagnosis<ScenarioId>;
  readonly verdict: Verdict<ScenarioId>;
  readonly texts: Texts;
  readonly about: About;
}

/** Whose side it is, and what to do about it. */
export function DiagnosisVerdict(props: DiagnosisVerdictProps) {
  const { diagnosis, verdict, texts, portal, rungs, about, language } = props;
  const why = texts.explanations[verdict.scenario];
  const answer = diagnosis.evidence.phone?.outcome;
  const asksPhone = verdict.settle === "phone" || verdict.side === "unclear" || answer !== undefined;
  const settle = verdict.settle === "phone" ? null : verdict.settle;
  // Said once: the question comes with its own steps.
  const remedies = asksPhone ? props.remedies.filter(({ id }) => id !== "try-phone") : props.remedies;
  const facts = {
    side: verdict.side,
    cause: texts.titles.scenario[verdict.scenario],
    confidence: verdict.confidence,
    when: whenChecked(diagnosis.startedAt, about, language),
  };
  return (
    <>
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
      <RemedyGuide {...props} remedies={remedies} facts={facts} forIt={why.it(about)} />
      {remedies.length === 0 && verdict.side !== "none" && props.companyContact !== undefined && (
        <CompanyContact contact={props.companyContact} texts={texts} />
      )}
      {settle !== null && verdict.side !== "unclear" && <Settle settle={settle} texts={texts} />}
      {verdict.side !== "none" && <Fallback portal={portal} texts={texts} />}
      <Alternatives alternatives={verdict.alternatives} confidence={verdict.confidence} texts={texts} />
    </>
  );
}
