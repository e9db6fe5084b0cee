import { beginGuide, gotBetter, type Guide, type GuideAction } from "../guide/guide.ts";
import type { CallFacts } from "../locales/guide-shape.ts";
import type { Language } from "../locales/languages.ts";
import type { About } from "../locales/about.ts";
import type { Audience, Remedy, System } from "../model/remedy.ts";
import { planOf } from "../guide/plan.ts";
import type { Diagnosis } from "../model/diagnosis.ts";
import type { RemedyId } from "../remedies/index.ts";
import type { ScenarioId } from "../scenarios/index.ts";
import { AudienceSwitch } from "./audience-switch.tsx";
import { CallCard } from "./call-card.tsx";
import { Commands } from "./commands.tsx";
import { CompanyContact } from "./company-contact.tsx";
import { GuideActions } from "./guide-actions.tsx";
import { GuideState } from "./guide-state.tsx";
import { GuideSteps } from "./guide-steps.tsx";
import type { Texts } from "./texts.ts";

/** What can be done with guides. */
export interface GuideProps {
  /** The guide that the user follows, if it is one of those offered. */
  readonly guide?: Guide | undefined;
  readonly audience: Audience;
  /** This computer's; undefined where it has no commands. */
  readonly system?: System | undefined;
  readonly onAudience: (audience: Audience) => void;
  readonly onGuide: (remedy: Remedy<RemedyId>, action: GuideAction) => void;
  /** Puts plain text on the clipboard. */
  readonly onCopy: (text: string) => Promise<void>;
}

interface RemedyGuideProps extends GuideProps {
  readonly diagnosis: Diagnosis<ScenarioId>;
  /** Best first; not empty. */
  readonly remedies: readonly Remedy<RemedyId>[];
  readonly language: Language;
  readonly texts: Texts;
  readonly about: About;
  readonly facts: Omit<CallFacts, "toDo">;
  readonly onRunAgain: () => void;
  /** The cause in IT's words, above the steps for IT. */
  readonly forIt: string;
  /** Whom a company's own policy names. */
  readonly companyContact: string | undefined;
}

/** One way to mend it, step by step, each looked at by us; the others below. */
export function RemedyGuide(props: RemedyGuideProps) {
  const { remedies, diagnosis, texts, about, audience, language, guide: followed } = props;
  const remedy = remedies.find(({ id }) => id === followed?.remedy) ?? remedies[0];
  if (remedy === undefined) return null;
  const guide = followed?.remedy === remedy.id ? followed : firstLook(remedy, diagnosis);
  const steps: readonly string[] = texts.remedies[remedy.id].clerk(about);
  const act = (action: GuideAction) => props.onGuide(remedy, action);
  return (
    <section class="remedies" aria-labelledby="remedies-heading" data-guide={guide.phase} data-step={guide.step}>
      <div class="remedies-head">
        <h2 id="remedies-heading">{texts.ui.remedy.heading}</h2>
        <AudienceSwitch audience={audience} texts={texts} onChange={props.onAudience} />
      </div>
      <article class="remedy" data-remedy={remedy.id}>
        <h3>{texts.remedies[remedy.id].title}</h3>
        {audience === "clerk" ? (
          <>
            <GuideSteps remedy={remedy} guide={guide} texts={texts} about={about} />
            <GuideState guide={guide} texts={texts} about={about} language={language} now={steps[guide.step]} />
            <GuideActions guide={guide} texts={texts} onAction={act} onRunAgain={props.onRunAgain} />
            {remedy.contact !== null && (
              <CallCard
                key={remedy.id}
                contact={remedy.contact}
                facts={{ ...props.facts, toDo: texts.remedies[remedy.id].it(about) }}
                texts={texts}
                about={about}
                open={isForOthers(guide)}
                onCopy={props.onCopy}
              />
            )}
            {props.companyContact !== undefined && <CompanyContact contact={props.companyContact} texts={texts} />}
          </>
        ) : (
          <ForIt {...props} remedy={remedy} guide={guide} onAction={act} />
        )}
      </article>
      {remedies.length > 1 && (
        <section class="other-ways" aria-labelledby="other-ways">
          <h3 id="other-ways">{texts.ui.guide.others}</h3>
          {remedies
            .filter(({ id }) => id !== remedy.id)
            .map((other) => (
              <div key={other.id} data-remedy={other.id}>
                <span>{texts.remedies[other.id].title}</span>
                <button type="button" class="secondary" onClick={() => props.onGuide(other, "again")}>
                  {texts.ui.guide.choose}
                </button>
              </div>
            ))}
        </section>
      )}
    </section>
  );
}

interface ForItProps extends Pick<
  RemedyGuideProps,
  "texts" | "about" | "language" | "system" | "forIt" | "onCopy" | "onRunAgain"
> {
  readonly remedy: Remedy<RemedyId>;
  readonly guide: Guide;
  readonly onAction: (action: GuideAction) => void;
}

function ForIt({ remedy, guide, texts, about, language, system, forIt, onCopy, onRunAgain, onAction }: ForItProps) {
  const isChecking = guide.phase === "checking";
  return (
    <>
      <p>{forIt}</p>
      <ol>
        {texts.remedies[remedy.id].it(about).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <Commands remedy={remedy} texts={texts} about={about} system={system} onCopy={onCopy} />
      <GuideState guide={guide} texts={texts} about={about} language={language} />
      {guide.phase === "asking" ? (
        <GuideActions guide={guide} texts={texts} onAction={onAction} onRunAgain={onRunAgain} />
      ) : (
        <div class="buttons">
          <button
            type="button"
            class="primary"
            data-action="look"
            aria-disabled={isChecking ? "true" : undefined}
            onClick={isChecking ? undefined : () => onAction("look")}
          >
            {isChecking ? texts.ui.guide.checking : texts.ui.guide.doneByIt}
          </button>
        </div>
      )}
    </>
  );
}

/** Before the user has done anything: nothing is stored of it yet. */
function firstLook(remedy: Remedy<RemedyId>, { id, target, startedAt }: Diagnosis<ScenarioId>): Guide {
  return beginGuide({ ...planOf(remedy), target, diagnosis: id, was: {} }, startedAt);
}

/** The way on is to call somebody: at once where the first step is, else where all else has been done. */
function isForOthers(guide: Guide): boolean {
  const { phase, step, steps } = guide;
  if (phase === "ended") return !gotBetter(guide);
  return steps[step] === "wait" || steps.length === 2;
}
