import { judges, opinion, own, type Case } from "./case.ts";
import { gradeSide } from "./grade.ts";
import { share, table } from "./markdown.ts";

/** Two faults at once: the lower is to be named first. Of the others' words either of the two counts for the side. */
export function pairs(runs: readonly Case[]): string {
  if (runs.length === 0) return "None ran.";
  const count = (holds: (run: Case, judge: string) => boolean): readonly string[] =>
    judges.map((judge) => share(runs.filter((run) => holds(run, judge)).length, runs.length));
  return table(
    ["pairs", ...judges],
    [
      ["the lower one's place named (goal ≥ 90 %)", ...count(lowerFirst)],
      [
        "wrong side: neither of the two (goal none)",
        ...count((run, judge) => gradeSide(opinion(run, judge), run.truth) === "wrong"),
      ],
    ],
  );
}

function lowerFirst(run: Case, judge: string): boolean {
  const { given, expected } = run.row;
  if (judge === own) return given.locus === expected.locus;
  return opinion(run, judge).loci.some((place) => place === expected.locus);
}
