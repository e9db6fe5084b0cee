import { shortText } from "./short-text.ts";

/** Where a field stands in a table of lines, and what stands over its column. */
export interface FieldLine {
  readonly table: Element;
  readonly row: Element;
  readonly header: string;
}

const cells = "td, th, [role='gridcell'], [role='cell']";
const rows = "tr, [role='row']";
const tables = "table, [role='grid'], [role='table']";
/** Component libraries draw the header as a table of its own, so far above the other's. */
const headerLevels = 6;

/** The line of a field; undefined where it stands in none, or nothing is written over its column. */
export function fieldLine(field: Element): FieldLine | undefined {
  const cell = field.closest(cells);
  const row = cell?.closest(rows);
  const table = row?.closest(tables);
  if (cell === null || cell === undefined || !row || !table) return undefined;
  const inRow = [...row.children].filter((one) => one.matches(cells));
  const headers = headersOf(table, row, inRow.length);
  const over = headers[inRow.indexOf(cell)];
  const header = over === undefined ? "" : shortText(over);
  return header === "" ? undefined : { table, row, header };
}

function headersOf(table: Element, row: Element, columns: number): readonly Element[] {
  const own = headerRow(table, row, columns);
  if (own !== undefined) return own;
  let part = table.parentElement;
  for (let level = 0; level < headerLevels && part !== null; level += 1, part = part.parentElement) {
    for (const other of part.querySelectorAll(tables)) {
      if (other === table || other.contains(table)) continue;
      const found = headerRow(other, row, columns);
      if (found !== undefined) return found;
    }
  }
  return [];
}

/** The last row that holds headers and nothing else. A row of its own that begins with a header is no such row. */
function headerRow(table: Element, row: Element, columns: number): readonly Element[] | undefined {
  const found = [...table.querySelectorAll(rows)].filter((one) => one !== row && isHeader(one)).at(-1);
  // A scroll bar's width is a column more in some libraries.
  return found !== undefined && found.children.length >= columns ? [...found.children] : undefined;
}

function isHeader(row: Element): boolean {
  if (row.children.length < 2) return false;
  return row.closest("thead") !== null || [...row.children].every((one) => one.matches("th, [role='columnheader']"));
}
