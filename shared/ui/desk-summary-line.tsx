import type { DeskCase } from "../desk/case.ts";
import { deskSummary } from "../desk/summary.ts";
import type { DeskVoice } from "./desk-words.ts";
import { momentText } from "./moment.ts";

interface DeskSummaryLineProps {
  readonly cases: readonly DeskCase[];
  readonly voice: DeskVoice;
}

/** All that is listed, in two sentences. */
export function DeskSummaryLine({ cases, voice }: DeskSummaryLineProps) {
  if (cases.length === 0) return null;
  const { summary: words } = voice.words;
  const summary = deskSummary(cases);
  const { first, last } = summary;
  const time = (at: number) => momentText(at, voice.now, voice.language, voice);
  const space = voice.language === "en" ? " " : "";
  return (
    <p class="desk-summary">
      {words.reports(summary)}
      {first !== undefined && last !== undefined && space + words.span(time(first), time(last))}
    </p>
  );
}
