import type { DeskFault, DeskItem, DeskState } from "../desk/desk-item.ts";
import type { DeskVoice } from "./desk-words.ts";
import { faultText } from "./fault-text.ts";

interface DeskUnopenedProps {
  readonly items: readonly DeskItem[];
  readonly voice: DeskVoice;
  readonly onOpenOnce: (numbers: readonly number[]) => void;
  readonly onRetry: (numbers: readonly number[]) => void;
}

/** Faults that may be over in a moment. */
const passing: ReadonlySet<DeskFault> = new Set(["unreachable", "busy", "refused"] as const);

/** Links that show no report: those that open once, which nobody but the reader opens, and those that do not open. */
export function DeskUnopened({ items, voice, onOpenOnce, onRetry }: DeskUnopenedProps) {
  const { once, faults } = voice.words;
  const closed = items.filter(({ state }) => state.is === "once");
  const failed = items.filter(({ state }) => state.is === "fault");
  const retried = failed.filter(mayPass);
  return (
    <>
      {closed.length > 0 && (
        <section class="card desk-links" aria-labelledby="once-heading">
          <h2 id="once-heading">{once.heading(closed.length)}</h2>
          <p>{once.text}</p>
          <ul>
            {closed.map((item) => (
              <li key={item.number} data-state="once">
                <Which item={item} voice={voice} />
                <button type="button" class="secondary" onClick={() => onOpenOnce([item.number])}>
                  {once.open}
                  <span class="visually-hidden"> {voice.words.nth(item.number)}</span>
                </button>
              </li>
            ))}
          </ul>
          {closed.length > 1 && (
            <button type="button" class="secondary" onClick={() => onOpenOnce(several(closed))}>
              {once.all(closed.length)}
            </button>
          )}
        </section>
      )}
      {failed.length > 0 && (
        <section class="card desk-links" aria-labelledby="faults-heading">
          <h2 id="faults-heading">{faults.heading(failed.length)}</h2>
          <ul>
            {failed.map((item) => (
              <li key={item.number} data-fault={item.state.is === "fault" ? item.state.fault : undefined}>
                <Which item={item} voice={voice} />
                <p>{whyText(item.state, voice)}</p>
                {mayPass(item) && (
                  <button type="button" class="secondary" onClick={() => onRetry([item.number])}>
                    {faults.again}
                    <span class="visually-hidden"> {voice.words.nth(item.number)}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
          {retried.length > 1 && (
            <button type="button" class="secondary" onClick={() => onRetry(several(retried))}>
              {faults.allAgain(retried.length)}
            </button>
          )}
        </section>
      )}
    </>
  );
}

/** Which link it is: its place, and what stands before it, by which the reader finds who sent it. */
function Which({ item: { number, before }, voice: { words } }: { readonly item: DeskItem; readonly voice: DeskVoice }) {
  return (
    <p class="which">
      <b>{words.nth(number)}</b>
      {before !== "" && <small>{words.before(before)}</small>}
    </p>
  );
}

function several(some: readonly DeskItem[]): readonly number[] {
  return some.map(({ number }) => number);
}

function mayPass({ state }: DeskItem): boolean {
  return state.is === "fault" && passing.has(state.fault);
}

function whyText(state: DeskState, { words, language }: DeskVoice): string {
  if (state.is !== "fault") return "";
  return state.fault === "elsewhere" ? words.faults.elsewhere(state.host ?? "") : faultText(state.fault, language);
}
