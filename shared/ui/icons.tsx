import type { RungState } from "../model/rung.ts";
import type { Side } from "../model/verdict.ts";

const strokes = {
  check: "M5 12.5l4.5 4.5L19 7.5",
  cross: "M7 7l10 10M17 7L7 17",
  question: "M8.6 9.2a3.4 3.4 0 1 1 5 3c-1.1.6-1.6 1.2-1.6 2.3M12 17.9v.1",
  exclamation: "M12 6v7.5M12 17.9v.1",
  dash: "M7 12h10",
  wait: "M7.5 12h.01M12 12h.01M16.5 12h.01",
  // The same two as on the toolbar: a computer, and what is out there (extension/icons).
  here: "M4 5h16v11H4zM12 16v4M8 20h8",
  away: "M7 18.5a4.5 4.5 0 0 1-.4-9 6 6 0 0 1 11.4 1.2 4 4 0 0 1-.5 7.8z",
} as const;
export type IconName = keyof typeof strokes;

/** A line drawing in the text's colour; the word beside it carries the meaning. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={strokes[name]} />
    </svg>
  );
}

export const rungIcons: Readonly<Record<RungState, IconName>> = {
  waiting: "wait",
  fine: "check",
  fault: "cross",
  suspect: "question",
  refuses: "exclamation",
  unknown: "dash",
};

export const sideIcons: Readonly<Record<Side, IconName>> = {
  user: "here",
  beyond: "away",
  none: "check",
  unclear: "question",
};
