import { judges, opinion, own, type Case } from "./case.ts";
import { gradeLocus, gradeSide, type Grade } from "./grade.ts";
import { list } from "./markdown.ts";
import { totals } from "./totals.ts";

/** How good a grade is; to say nothing and to leave it open are the same to whoever asks. */
const worth: Readonly<Record<Grade, number>> = { right: 2, open: 1, unclear: 1, wrong: 0 };

/** Everything in which somebody else is better than we are; the section says so where there is nothing. */
export function whereOthersAreBetter(runs: readonly Case[]): string {
  const sums = [
    ...worseTotals(runs, "all runs"),
    ...worseTotals(
      runs.filter(({ ambiguous }) => !ambiguous),
      "faults that can be told",
    ),
  ];
  const single = runs.flatMap(betterIn);
  return [
    sums.length === 0 ? "No total in which somebody else is better." : `Totals:\n\n${list(sums)}`,
    single.length === 0 ? "No run in which somebody else is better." : `Single runs:\n\n${list(single)}`,
  ].join("\n\n");
}

function worseTotals(runs: readonly Case[], of: string): readonly string[] {
  return totals(runs).flatMap(({ words, better, counts }) => {
    const ours = counts[own] ?? 0;
    return judges.flatMap((judge) => {
      const theirs = counts[judge] ?? 0;
      const worse = better !== undefined && (better === "more" ? theirs > ours : theirs < ours);
      return worse ? [`${of}, ${words}: ${judge} ${theirs}, ${own} ${ours}`] : [];
    });
  });
}

function betterIn(run: Case): readonly string[] {
  const { row, truth, ambiguous } = run;
  const ours = opinion(run, own);
  return judges.flatMap((judge) => {
    const theirs = opinion(run, judge);
    const at = [
      ...(worth[gradeSide(theirs, truth)] > worth[gradeSide(ours, truth)] ? ["side"] : []),
      ...(worth[gradeLocus(theirs, truth)] > worth[gradeLocus(ours, truth)] ? ["place"] : []),
    ];
    if (at.length === 0) return [];
    const luck = ambiguous ? `; nobody can tell it from \`${row.twin}\`, of which it says the same` : "";
    return [
      `\`${row.id}\` (${truth.join(", ")}), ${at.join(" and ")}: ${judge} says “${theirs.words}”, ${own} “${ours.words}”${luck}`,
    ];
  });
}
