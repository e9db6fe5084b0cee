import { useState } from "preact/hooks";
import type { Explained } from "../explain-message.ts";
import { messages } from "../locales/index.ts";
import type { Portal } from "../model/portal.ts";
import type { Remedy } from "../model/remedy.ts";
import type { Target } from "../model/target.ts";
import { portalOf } from "../portals/lookup.ts";
import { remedies, type RemedyId } from "../remedies/index.ts";
import { anySite } from "../explain-message.ts";
import { aboutOf } from "./about.ts";
import { ChooseSite } from "./choose-site.tsx";
import { ConsentLine } from "./consent-line.tsx";
import { ExplainedMessage, meaningOf } from "./explained-message.tsx";
import { InvoiceGuard } from "./invoice-guard.tsx";
import { MessageForm } from "./message-form.tsx";
import type { MessageViewProps } from "./message-props.ts";
import { PageHeader } from "./page-header.tsx";
import { RemedySteps } from "./remedy-steps.tsx";
import { textsFor } from "./texts.ts";

/** A message that somebody does not understand: what it means, whose move it is, what to do. */
export function MessageView(props: MessageViewProps) {
  const { language, target, portals, hasProbe, explain, onDiagnose, onCopy } = props;
  const texts = textsFor(language);
  const words = messages[language];
  const [answer, setAnswer] = useState<readonly Explained[]>();
  const [first] = answer ?? [];
  const portal = target && portalOf(target);
  const known = answer !== undefined && first !== undefined;
  const diagnoseFirst = ({ hosts: [host] }: Portal) => {
    if (host !== undefined) onDiagnose({ host: host.host, port: host.port });
  };
  return (
    <>
      <PageHeader texts={texts} />
      <main class="message" data-known={answer && known}>
        <h1>{words.title}</h1>
        <MessageForm words={words} onAsk={(text) => setAnswer(text === undefined ? undefined : explain(text))} />
        <p class="visually-hidden" role="status">
          {answer &&
            (first
              ? `${meaningOf(first.found, words)} ${words.whose} ${words.matter[first.matter ?? "open"]}`
              : words.unknownTitle)}
        </p>
        {answer?.some(({ guard }) => guard) && <InvoiceGuard texts={texts} />}
        {answer?.map((explained) => (
          <ExplainedMessage key={JSON.stringify(explained.found)} explained={explained} words={words} />
        ))}
        {answer && !known && (
          <section class="card explained">
            <h2>{words.unknownTitle}</h2>
            <p>{words.unknown}</p>
          </section>
        )}
        {known && (
          <RemedySteps
            remedies={guides(answer, target)}
            texts={texts}
            about={aboutOf(language, target ?? anySite, portal)}
            audience={props.audience}
            onAudience={props.onAudience}
            onCopy={onCopy}
          />
        )}
        {answer && (first === undefined || first.open) && (
          <section aria-labelledby="diagnose-heading">
            <h2 id="diagnose-heading">{words.diagnose}</h2>
            {target === undefined ? (
              <ChooseSite
                portals={portals}
                language={language}
                texts={texts}
                hasProbe={hasProbe}
                onDiagnose={diagnoseFirst}
              />
            ) : (
              <>
                <button type="button" class="primary" onClick={() => onDiagnose(target)}>
                  {texts.ui.diagnose}
                </button>
                <ConsentLine texts={texts} hasProbe={hasProbe} />
              </>
            )}
          </section>
        )}
      </main>
    </>
  );
}

/**
 * Each guide once, and none that the guard says already. Where no site is known, without what can only be done with its
 * name.
 */
function guides(answer: readonly Explained[], target: Target | undefined): readonly Remedy<RemedyId>[] {
  const ids = new Set(answer.flatMap((explained) => explained.remedies));
  if (answer.some(({ guard }) => guard)) ids.delete("check-before-issuing");
  if (target === undefined) ids.delete("try-phone");
  const found: readonly Remedy<RemedyId>[] = [...ids].map((id) => remedies[id]);
  return target === undefined ? found.map((remedy) => ({ ...remedy, commands: {} })) : found;
}
