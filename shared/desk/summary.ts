import type { Side } from "../model/verdict.ts";
import type { DeskCase } from "./case.ts";
import { siteKey, sortTime } from "./groups.ts";

/** What a set of reports comes to. */
export interface DeskSummary {
  readonly count: number;
  readonly sides: Readonly<Record<Side, number>>;
  /** Of those that are beyond the user's side, how many are certain. */
  readonly certainlyBeyond: number;
  /** How many sites they are of; those whose name was taken out count as one. */
  readonly sites: number;
  /** True times at which the first and the last began, milliseconds since the epoch; undefined where no report tells. */
  readonly first: number | undefined;
  readonly last: number | undefined;
}

export function deskSummary(cases: readonly DeskCase[]): DeskSummary {
  const verdicts = cases.map(({ report }) => report.verdict);
  const of = (side: Side) => verdicts.filter((verdict) => verdict.side === side).length;
  const times = cases
    .map(({ report }) => sortTime(report))
    .filter(Number.isFinite)
    .toSorted((a, b) => a - b);
  return {
    count: cases.length,
    sides: { user: of("user"), beyond: of("beyond"), none: of("none"), unclear: of("unclear") },
    certainlyBeyond: verdicts.filter(({ side, confidence }) => side === "beyond" && confidence === "certain").length,
    sites: new Set(cases.map(({ report }) => siteKey(report))).size,
    first: times[0],
    last: times.at(-1),
  };
}
