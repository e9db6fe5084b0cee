import type { Row } from "../score.ts";

const goal = 90;

/** A hunt's numbers: what it must never do first. */
export function huntSummaryOf(rows: readonly Row[], seed: number): string {
  const plain = rows.filter(({ twin }) => twin === undefined);
  const right = plain.filter(({ given, expected }) => given.locus === expected.locus);
  const well = rows.filter(({ kind }) => kind === "healthy");
  const calm = well.filter(({ given }) => given.side === "none");
  return [
    `hunt with seed ${seed}, ${rows.length} cases, ${rows.length - plain.length} of them ambiguous`,
    `healthy named healthy: ${calm.length} of ${well.length}`,
    `wrong sides: ${rows.filter(({ wrongSide }) => wrongSide).length}`,
    `unambiguous cases with the right locus: ${right.length} of ${plain.length}, ${percent(right.length, plain.length)} (goal ${goal} %)`,
  ].join("\n");
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "none ran" : `${((100 * part) / whole).toFixed(1)} %`;
}
