import { judges, opinion, own, type Case } from "./case.ts";
import { gradeSide } from "./grade.ts";
import { share, table } from "./markdown.ts";

/** Two faults at once: the lower is to be named first. Of the others' words either of the two counts for the side. */
export function pairs(runs: readonly Case[]): string {
  if (runs.length === 0) return "None ran.";
  const count = (holds: (run: Case, judge: string) => boolean): readonly string[] =>
    judges.map((judge) => share(runs.filter((run) => holds(run, judge)).length, runs.length));
  const named = runs.filter(({ row }) => row.given.scenario === row.expected.scenario);
  const visible = runs.filter(({ row }) => row.also !== undefined);
  const second = visible.filter(({ row }) => row.given.alternatives?.includes(row.also ?? "") === true);
  const cannot = judges.slice(1).map(() => "");
  return table(
    ["pairs", ...judges],
    [
      ["the lower cause named first (goal ≥ 90 %)", share(named.length, runs.length), ...cannot],
      ["the other cause named too, where it can be seen", share(second.length, visible.length), ...cannot],
      ["the lower one's place named", ...count(lowerFirst)],
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
