import { type Draft, type DraftField, shownValue } from "./draft.ts";

/** A draft as it is read: single fields, and tables of lines, in the order of the page. */
export type DraftPart =
  | { readonly kind: "fields"; readonly fields: readonly DraftField[] }
  | { readonly kind: "lines"; readonly columns: readonly string[]; readonly rows: readonly DraftRow[] };

export interface DraftRow {
  /** Of the page's table, from 0: one that was empty is missing. */
  readonly row: number;
  /** As many as there are columns; empty where nothing was filled in. */
  readonly cells: readonly string[];
}

/** Splits a draft into its parts. */
export function draftParts({ fields }: Draft): readonly DraftPart[] {
  const parts: DraftPart[] = [];
  const told = new Set<number>();
  let single: DraftField[] = [];
  for (const field of fields) {
    const { table } = field;
    if (table === undefined) {
      if (single.length === 0) parts.push({ kind: "fields", fields: single });
      single.push(field);
      continue;
    }
    if (told.has(table)) continue;
    told.add(table);
    single = [];
    parts.push(lines(fields.filter((one) => one.table === table)));
  }
  return parts;
}

/** One field a line, one row a line, cells apart by a tab: as Excel and its like take it from the clipboard. */
export function partText(part: DraftPart, nameOf: (field: DraftField) => string): string {
  if (part.kind === "fields") return part.fields.map((field) => line([nameOf(field), shownValue(field)])).join("\n");
  return [part.columns, ...part.rows.map(({ cells }) => cells)].map(line).join("\n");
}

export function draftText(draft: Draft, nameOf: (field: DraftField) => string): string {
  return draftParts(draft)
    .map((part) => partText(part, nameOf))
    .join("\n\n");
}

function line(cells: readonly string[]): string {
  return cells.map(cell).join("\t");
}

/** A cell with a break in it is quoted, as spreadsheets do. */
function cell(text: string): string {
  return /[\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function lines(fields: readonly DraftField[]): DraftPart {
  const columns = columnsOf(fields);
  const rows = [...new Set(fields.map(({ row = 0 }) => row))].toSorted((a, b) => a - b);
  return {
    kind: "lines",
    columns: columns.map(({ label }) => label),
    rows: rows.map((row) => {
      const inRow = [...numbered(fields.filter((field) => (field.row ?? 0) === row))];
      return {
        row,
        cells: columns.map(({ key }) => {
          const found = inRow.find((one) => one.key === key);
          return found === undefined ? "" : shownValue(found.field);
        }),
      };
    }),
  };
}

interface Column {
  readonly key: string;
  readonly label: string;
}

/** Every label of every row once, in the order in which they come; twice where one row has it twice. */
function columnsOf(fields: readonly DraftField[]): readonly Column[] {
  const columns: Column[] = [];
  for (const row of new Set(fields.map((field) => field.row ?? 0))) {
    let place = 0;
    for (const { key, field } of numbered(fields.filter((one) => (one.row ?? 0) === row))) {
      const known = columns.findIndex((column) => column.key === key);
      if (known === -1) columns.splice(place, 0, { key, label: field.label });
      place = (known === -1 ? place : known) + 1;
    }
  }
  return columns;
}

function* numbered(fields: readonly DraftField[]): Generator<{ readonly key: string; readonly field: DraftField }> {
  const seen = new Map<string, number>();
  for (const field of fields) {
    const name = field.label === "" ? field.name.replaceAll(/\d+/g, "#") : field.label;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    yield { key: `${name} ${nth}`, field };
  }
}
