import type { Figure } from "./benchmark.ts";

const headings = ["", "number", "value", "goal", "baseline"] as const;

/** All numbers in plain text, one a line. A `!` stands before those that miss their goal. */
export function tableOf(figures: readonly Figure[]): string {
  const lines = [headings, ...figures.map(cells)];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** How many numbers have a goal, and how many of them reach it. */
export function summaryOf(figures: readonly Figure[]): string {
  const withGoal = figures.filter(({ goal }) => goal !== null);
  return `${withGoal.filter(reaches).length} of ${withGoal.length} goals reached, ${figures.length} numbers`;
}

function reaches({ value, goal, better }: Figure): boolean {
  if (goal === null) return true;
  return better === "lower" ? value <= goal : value >= goal;
}

function cells(figure: Figure): readonly string[] {
  const { id, value, unit, goal, better, baseline } = figure;
  return [
    reaches(figure) ? "" : "!",
    id,
    `${value} ${unit}`,
    goal === null ? "" : `${better === "lower" ? "≤" : "≥"} ${goal}`,
    baseline === null ? "" : String(baseline),
  ];
}
