import { percentile } from "../../bench/statistics.ts";
import type { Case } from "./case.ts";
import { table } from "./markdown.ts";

/** From click to verdict (first gatherer to verdict, as the page says it), by whether there was something to wait for. */
export function times(runs: readonly Case[]): string {
  const groups: readonly (readonly [words: string, goal: string, runs: readonly Case[]])[] = [
    ["everything answered or failed at once", "p95 ≤ 3", runs.filter(({ waited }) => !waited)],
    ["some silence had to be waited out", "p95 ≤ 8", runs.filter(({ waited }) => waited)],
    ["all", "", runs],
  ];
  return table(
    ["time to verdict, s", "runs", "p50", "p95", "longest", "goal"],
    groups.map(([words, goal, some]) => {
      const each = some.flatMap(({ row: { elapsedMs } }) => (elapsedMs === null ? [] : [elapsedMs]));
      if (each.length === 0) return [words, 0, "", "", "", goal];
      return [words, each.length, ...[0.5, 0.95, 1].map((part) => seconds(percentile(each, part))), goal];
    }),
  );
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
