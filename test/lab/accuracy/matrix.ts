import { table } from "./markdown.ts";

/** A confusion matrix: one row for each truth, one column for each answer; zeros are left out. */
export function matrix(
  pairs: readonly (readonly [truth: string, given: string])[],
  truths: readonly string[],
  answers: readonly string[],
): string {
  const count = (truth: string, answer: string): number =>
    pairs.filter(([at, given]) => at === truth && given === answer).length;
  const there = truths.filter((truth) => pairs.some(([at]) => at === truth));
  return table(
    ["the fault is at", ...answers, "all"],
    there.map((truth) => [
      truth,
      ...answers.map((answer) => count(truth, answer) || ""),
      pairs.filter(([at]) => at === truth).length,
    ]),
  );
}
