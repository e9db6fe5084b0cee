import type { ClockReading } from "../model/evidence.ts";
import type { Ending } from "../timeline/ending.ts";
import type { Entry } from "../timeline/entries.ts";
import type { CsvColumn } from "../timeline/export-csv.ts";

/** Which days are looked at; `days`: from one to another. */
export const periods = ["today", "week", "month", "all", "days"] as const;
export type Period = (typeof periods)[number];

/** What the page with the records of past faults says. Times and lengths of time come as finished texts. */
export interface TimelineTexts {
  readonly title: string;
  readonly lead: string;
  readonly filter: {
    readonly heading: string;
    readonly portal: string;
    readonly anyPortal: string;
    readonly period: string;
    readonly periods: Readonly<Record<Period, string>>;
    readonly from: string;
    readonly to: string;
    readonly showAll: string;
  };
  readonly summary: {
    /** Stands before what happened in it. */
    readonly span: Readonly<Record<Period, string>>;
    readonly faults: (span: string, count: number) => string;
    readonly altogether: (time: string) => string;
    readonly beyond: (count: number, of: number) => string;
    readonly stop: string;
    readonly none: (span: string) => string;
    readonly well: (span: string, checks: number) => string;
  };
  readonly empty: Readonly<Record<"title" | "text" | "notKeptTitle" | "notKept" | "filtered" | "erased", string>>;
  readonly day: { readonly today: (day: string) => string; readonly yesterday: (day: string) => string };
  readonly time: {
    readonly length: (days: number, hours: number, minutes: number) => string;
    readonly underMinute: string;
    readonly atLeast: (time: string) => string;
    readonly since: (time: string) => string;
    readonly already: (time: string) => string;
    readonly altogether: (count: number, time: string | undefined) => string;
  };
  readonly entry: {
    readonly noVerdict: string;
    /** The check came when it was over. */
    readonly overWhenChecked: string;
    readonly wellWhenChecked: string;
    /** In the row, a word or two. */
    readonly state: Readonly<Record<Ending, string>>;
    readonly ending: Readonly<Record<Ending, string>>;
    readonly begun: Readonly<Record<Entry["by"], string>>;
    readonly returned: (times: number) => string;
    readonly checked: (cause: string) => string;
    readonly checkedWell: string;
    readonly probed: string;
    readonly shownHere: (time: string) => string;
    readonly address: string;
    readonly error: string;
  };
  readonly clock: {
    readonly heading: string;
    readonly slow: (by: string) => string;
    readonly fast: (by: string) => string;
    readonly corrected: string;
    readonly agrees: string;
    readonly unsure: string;
    readonly notMeasured: string;
    readonly own: string;
    readonly source: Readonly<Record<ClockReading["source"], string>>;
  };
  readonly recheck: Readonly<
    Record<"button" | "running" | "refused" | "before" | "now" | "same" | "fine" | "details", string>
  >;
  readonly files: {
    readonly heading: string;
    readonly csv: string;
    readonly json: string;
    readonly hint: (count: number) => string;
    readonly done: (file: string) => string;
    readonly column: Readonly<Record<CsvColumn, string>>;
    readonly yes: string;
    readonly no: string;
  };
  readonly keeping: {
    readonly heading: string;
    readonly label: string;
    readonly days: (days: number) => string;
    readonly none: string;
    readonly hint: string;
    readonly noneHint: string;
    /** Before records are removed at once by a shorter time. */
    readonly shorter: (days: string, records: number) => string;
    readonly change: string;
    readonly leave: string;
    readonly erase: string;
    readonly question: (records: number) => string;
    readonly confirm: string;
    readonly cancel: string;
  };
}
