import { type CsvCell, csvTable } from "../csv.ts";
import type { Target } from "../model/target.ts";
import { localText, utcText, type Zone } from "./civil.ts";
import type { Ending } from "./ending.ts";
import type { Entry } from "./entries.ts";
import { trueTime } from "./moment.ts";
import type { KeptVerdict } from "./records.ts";

export const csvColumns = [
  "portal",
  "host",
  "port",
  "beginLocal",
  "beginUtc",
  "lastLocal",
  "lastUtc",
  "ending",
  "minutes",
  "atLeast",
  "side",
  "cause",
  "confidence",
  "scenario",
  "error",
  "returns",
  "noticed",
  "clockSeconds",
] as const;
export type CsvColumn = (typeof csvColumns)[number];

/** What stands in the cells, in the reader's language. */
export interface CsvWords {
  readonly column: Readonly<Record<CsvColumn, string>>;
  readonly nameOf: (target: Target) => string;
  readonly ending: Readonly<Record<Ending, string>>;
  readonly noticed: Readonly<Record<Entry["by"], string>>;
  readonly side: (verdict: KeptVerdict) => string;
  readonly cause: (verdict: KeptVerdict) => string;
  readonly confidence: (verdict: KeptVerdict) => string;
  readonly yes: string;
  readonly no: string;
}

/** The timeline as a table for spreadsheets, a fault a row. */
export function timelineCsv(entries: readonly Entry[], words: CsvWords, zone: Zone): string {
  const header = csvColumns.map((column) => words.column[column]);
  const rows = entries.map((entry) => {
    const cells = cellsOf(entry, words, zone);
    return csvColumns.map((column) => cells[column]);
  });
  return csvTable([header, ...rows]);
}

function cellsOf(entry: Entry, words: CsvWords, zone: Zone): Readonly<Record<CsvColumn, CsvCell>> {
  const { target, begin, last, ending, lasting, verdict } = entry;
  const offsetMs = begin.offsetMs;
  return {
    portal: words.nameOf(target),
    host: target.host,
    port: target.port,
    beginLocal: localText(begin.local, zone),
    beginUtc: utcText(trueTime(begin)),
    lastLocal: localText(last.local, zone),
    lastUtc: utcText(trueTime(last)),
    ending: words.ending[ending],
    minutes: lasting.ms === undefined ? undefined : Math.round(lasting.ms / 6_000) / 10,
    atLeast: lasting.ms === undefined ? undefined : lasting.atLeast ? words.yes : words.no,
    side: verdict && words.side(verdict),
    cause: verdict && words.cause(verdict),
    confidence: verdict && words.confidence(verdict),
    scenario: verdict?.scenario,
    error: entry.error,
    returns: entry.returns,
    noticed: words.noticed[entry.by],
    clockSeconds: offsetMs === undefined ? undefined : Math.round(offsetMs / 1_000),
  };
}
