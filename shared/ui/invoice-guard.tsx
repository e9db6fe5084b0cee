import { useId } from "preact/hooks";
import { type Armed, guardStage, lookAgainMs, shownByMs } from "../invoice-guard.ts";
import type { Language } from "../locales/languages.ts";
import { momentText } from "./moment.ts";
import type { Texts } from "./texts.ts";

/** An armed guard, and what can be done about it. */
export interface ArmedGuard {
  readonly armed: Armed;
  readonly language: Language;
  /** Local clock, milliseconds since the epoch. */
  readonly now: number;
  /** Opens the portal, where issued invoices are looked up. */
  readonly onLookUp: () => void;
  /** The user has looked, and knows. */
  readonly onRelease: () => void;
}

/** Look before issuing again; it stands before anything else. Without `guard` it explains a message that was pasted. */
export function InvoiceGuard({ texts, guard }: { readonly texts: Texts; readonly guard?: ArmedGuard | undefined }) {
  const { title, steps, lookUp, release } = texts.ui.guard;
  const id = useId();
  return (
    <section class="guard" role="alert" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {guard && (
        <>
          <p>{times(guard, texts)}</p>
          <div class="buttons">
            <button type="button" class="primary" onClick={guard.onLookUp}>
              {lookUp}
            </button>
            <button type="button" class="secondary" onClick={guard.onRelease}>
              {release}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function times({ armed, now, language }: ArmedGuard, texts: Texts): string {
  if (guardStage(armed, now) === "over") return texts.ui.guard.over;
  const { submitted, again, latest } = texts.ui.guard.times;
  const after = (ms: number) => momentText(armed.at + ms, now, language, texts);
  const isFresh = guardStage(armed, now) === "fresh";
  return submitted(after(0)) + (isFresh ? again(after(lookAgainMs)) : "") + latest(after(shownByMs));
}
