import type { Period } from "../locales/timeline-shape.ts";
import type { Entry } from "../timeline/entries.ts";
import { summaryOf } from "../timeline/summary.ts";
import { lastingText, type Voice } from "./timeline-texts.ts";

interface TimelineSummaryProps {
  /** Those that are listed. */
  readonly entries: readonly Entry[];
  readonly period: Period;
  readonly voice: Voice;
}

/** All of it in one sentence; screen readers hear it after a change of the filter. */
export function TimelineSummary({ entries, period, voice }: TimelineSummaryProps) {
  return (
    <p class="summary" role="status">
      {sentence(entries, period, voice)}
    </p>
  );
}

function sentence(entries: readonly Entry[], period: Period, voice: Voice): string {
  const { summary: words } = voice.words;
  const { faults, lasting, beyond, well } = summaryOf(entries);
  const span = words.span[period];
  if (faults === 0) return well === 0 ? words.none(span) : words.well(span, well);
  const time = lastingText(lasting, voice);
  return (
    words.faults(span, faults) +
    (time === undefined ? "" : words.altogether(time)) +
    (beyond === 0 ? "" : words.beyond(beyond, faults)) +
    words.stop
  );
}
