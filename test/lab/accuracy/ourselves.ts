import { loci, sides } from "../../../shared/model/verdict.ts";
import { places } from "../fault.ts";
import type { Case } from "./case.ts";
import { sideOf } from "./grade.ts";
import { list, share } from "./markdown.ts";
import { matrix } from "./matrix.ts";

/** Our own numbers, by the lab's own scoring (docs/lab.md), and both confusion matrices. `runs`: single faults. */
export function ourselves(runs: readonly Case[]): string {
  const plain = runs.filter(({ ambiguous }) => !ambiguous);
  const twins = runs.filter(({ ambiguous }) => ambiguous);
  const misnamed = runs.filter((run) => !isNamed(run));
  return [
    list([
      `locus as expected, faults that can be told (goal all): ${count(plain, ({ row }) => row.given.locus === row.expected.locus)}`,
      `wrong side (goal none): ${count(runs, ({ row }) => row.wrongSide)}`,
      `side as expected or unclear (goal all): ${count(runs, ({ row }) => [row.expected.side, "unclear"].includes(row.given.side))}`,
      `side unclear, faults that can be told (goal ≤ 10 %): ${count(plain, ({ row }) => row.given.side === "unclear")}`,
      `side unclear, all: ${count(runs, ({ row }) => row.given.side === "unclear")}`,
      `scenario named first as expected (goal ≥ 95 %): ${count(runs, isNamed)}; that can be told: ${count(plain, isNamed)}`,
      `faults that nobody could tell, called unknown or possible with what would settle it (goal all): ${count(twins, ({ row }) => row.passed)}`,
    ]),
    "### By side\n\nThe truth is where the lab injected the fault; the columns are the side that the verdict names.",
    matrix(
      runs.flatMap(({ truth: [place], row }) =>
        place === undefined ? [] : [[sideOf(place), row.given.side] as const],
      ),
      ["user", "beyond", "none"],
      sides,
    ),
    "### By place",
    matrix(
      runs.flatMap(({ truth: [place], row }) => (place === undefined ? [] : [[place, row.given.locus] as const])),
      places,
      loci,
    ),
    ...(misnamed.length === 0
      ? []
      : [
          "### Another scenario than expected",
          list(misnamed.map(({ row }) => `\`${row.id}\`: ${row.given.scenario} for ${row.expected.scenario}`)),
        ]),
  ].join("\n\n");
}

function count(some: readonly Case[], holds: (run: Case) => boolean): string {
  return share(some.filter(holds).length, some.length);
}

function isNamed({ row }: Case): boolean {
  return row.given.scenario === row.expected.scenario;
}
