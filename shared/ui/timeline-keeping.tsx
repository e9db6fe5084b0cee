import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Entry } from "../timeline/entries.ts";
import { Question } from "./question.tsx";
import type { TimelineViewProps } from "./timeline-props.ts";
import type { Voice } from "./timeline-texts.ts";

const choices = [7, 30, 90, 365, 0] as const;
const dayMs = 86_400_000;

interface TimelineKeepingProps extends Pick<
  TimelineViewProps,
  "entries" | "now" | "days" | "daysManaged" | "onDays" | "onErase"
> {
  readonly voice: Voice;
}

/** For how long records are kept, and the end of all of them. What deletes something at once asks before. */
export function TimelineKeeping({ entries, now, days, daysManaged, onDays, onErase, voice }: TimelineKeepingProps) {
  const id = useId();
  const [asked, setAsked] = useState<number | "erase">();
  const [erased, setErased] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  // The button that had the focus is gone.
  useEffect(() => {
    if (erased) status.current?.focus();
  }, [erased]);
  const words = voice.words.keeping;
  const named = (choice: number) => (choice === 0 ? words.none : words.days(choice));
  const offered = [...new Set([...choices, days])];
  const choose = (choice: number) => {
    setErased(false);
    if (tooOld(entries, now - choice * dayMs) > 0) setAsked(choice);
    else onDays(choice);
  };
  const erase = async () => {
    await onErase();
    setAsked(undefined);
    setErased(true);
  };
  return (
    <section class="card keeping" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.heading}</h2>
      <label class="visually-hidden" for={`${id}-days`}>
        {words.label}
      </label>
      <select
        id={`${id}-days`}
        value={typeof asked === "number" ? asked : days}
        disabled={daysManaged}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
      >
        {offered.map((choice) => (
          <option key={choice} value={choice}>
            {named(choice)}
          </option>
        ))}
      </select>
      <p class="hint" id={`${id}-hint`}>
        {days === 0 ? words.noneHint : words.hint} {daysManaged && voice.ui.options.managed}
      </p>
      {typeof asked === "number" && (
        <Question
          question={words.shorter(named(asked), tooOld(entries, now - asked * dayMs))}
          yes={words.change}
          no={words.leave}
          onYes={() => {
            onDays(asked);
            setAsked(undefined);
          }}
          onNo={() => setAsked(undefined)}
        />
      )}
      {asked === "erase" ? (
        <Question
          question={words.question(entries.length)}
          yes={words.confirm}
          no={words.cancel}
          onYes={() => void erase()}
          onNo={() => setAsked(undefined)}
        />
      ) : (
        entries.length > 0 && (
          <button type="button" class="secondary danger" onClick={() => setAsked("erase")}>
            {words.erase}
          </button>
        )
      )}
      <p class="field-saved" role="status" tabIndex={-1} ref={status}>
        {erased && voice.words.empty.erased}
      </p>
    </section>
  );
}

/** By this computer's clock, as they are removed. */
function tooOld(entries: readonly Entry[], border: number): number {
  return entries.filter(({ begin }) => begin.local <= border).length;
}
