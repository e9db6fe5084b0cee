import type { Row, Verdict } from "./score.ts";

const headings = ["", "fault", "where", "expected", "given", "confidence", "ms"] as const;

/** The lab's table in plain text, one fault a line, and what does not fit into it below. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [headings, ...rows.map(cells)];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const text = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return [...text, ...rows.flatMap(remark)].join("\n");
}

/** The numbers of a whole run. */
export function summaryOf(rows: readonly Row[]): string {
  const plain = rows.filter(({ twin }) => twin === undefined);
  return [
    `locus right, where it can be told: ${count(plain, ({ given, expected }) => given.locus === expected.locus)}`,
    `side right or unclear: ${count(rows, ({ given, expected }) => [expected.side, "unclear"].includes(given.side))}`,
    `side unclear, where it can be told: ${count(plain, ({ given }) => given.side === "unclear")}`,
    `scenario right: ${count(rows, ({ given, expected }) => given.scenario === expected.scenario)}`,
    `scenario right, where it can be told: ${count(plain, ({ given, expected }) => given.scenario === expected.scenario)}`,
    `wrong side: ${count(rows, ({ wrongSide }) => wrongSide)}`,
    ...pairsOf(rows.filter(({ kind }) => kind === "pair")),
  ].join("\n");
}

/** Of two faults at once the lower is to be named first, and the other besides where it can be seen. */
function pairsOf(pairs: readonly Row[]): readonly string[] {
  if (pairs.length === 0) return [];
  const visible = pairs.filter(({ also }) => also !== undefined);
  return [
    `pairs, lower cause first: ${count(pairs, ({ given, expected }) => given.scenario === expected.scenario)} (goal 90 %)`,
    `pairs, other cause named where it can be seen: ${count(visible, ({ given, also = "" }) => given.alternatives?.includes(also) === true)}`,
  ];
}

/** Networks in which nothing is broken: how many were called so, and what was said of the others. */
export function healthySummaryOf(rows: readonly Row[]): string {
  const others = rows.filter(({ given }) => given.side !== "none");
  return [
    `healthy networks named none: ${rows.length - others.length} of ${rows.length}`,
    ...others.map(({ id, given }) => `${id}: ${words(given)}, ${given.confidence}`),
  ].join("\n");
}

function count(some: readonly Row[], holds: (row: Row) => boolean): string {
  return `${some.filter(holds).length} of ${some.length}`;
}

function cells(row: Row): readonly string[] {
  const { given } = row;
  return [
    row.passed ? "ok" : "FAIL",
    row.id,
    row.where,
    words(row.expected),
    words(given),
    given.confidence + (given.settle === null ? "" : `, settle: ${given.settle}`),
    row.elapsedMs === null ? "" : String(row.elapsedMs),
  ];
}

function words({ side, locus, scenario }: Pick<Verdict, "side" | "locus" | "scenario">): string {
  return `${side} ${locus} ${scenario}`;
}

function remark(row: Row): readonly string[] {
  return [
    ...(row.trouble === undefined ? [] : [`${row.id}: ${row.trouble}`]),
    ...(row.wrongSide ? [`${row.id}: blames the wrong side`] : []),
  ];
}
