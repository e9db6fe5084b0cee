import type { Explained } from "../explain-message.ts";
import { failureKind } from "../locales/failure-kind.ts";
import type { MessageTexts, StatusKind } from "../locales/messages-shape.ts";
import type { Recognised } from "../page-words/recognise-pasted.ts";

interface ExplainedMessageProps {
  readonly explained: Explained;
  readonly words: MessageTexts;
}

/** One message: which it is, what it means, whose move it is. */
export function ExplainedMessage({ explained: { found, matter, open }, words }: ExplainedMessageProps) {
  const shown = shownAs(found);
  return (
    <section class="card explained" data-kind={found.kind} data-message={found.kind === "message" ? found.id : shown}>
      {shown !== undefined && (
        <p class="seen">
          <span>{words.seen}</span> <q lang={found.kind === "message" ? "zh-CN" : "en"}>{shown}</q>
        </p>
      )}
      <h2>{meaningOf(found, words)}</h2>
      <p class="whose">
        <span>{words.whose}</span> <b>{words.matter[matter ?? "open"]}</b>
      </p>
      {open && <p class="hint">{words.severalCauses}</p>}
    </section>
  );
}

/** What it means, in one or two sentences. */
export function meaningOf(found: Recognised, words: MessageTexts): string {
  switch (found.kind) {
    case "message":
      return words.message[found.id];
    case "browser-error":
      return words.browser[failureKind[found.failure]];
    case "status":
      return words.status[statusKind(found.status)];
  }
}

function shownAs(found: Recognised): string | undefined {
  switch (found.kind) {
    case "message":
      return found.text;
    case "browser-error":
      return found.name;
    case "status":
      return `HTTP ${found.status}`;
  }
}

/** RFC 9110, 15.5 and 15.6; 412 and 418 are what portals' filters answer. */
function statusKind(status: number): StatusKind {
  if (status === 401) return "signed-out";
  if (status === 404 || status === 410) return "missing";
  if (status >= 500) return "broken";
  return [403, 405, 412, 418, 429].includes(status) ? "refused" : "other";
}
