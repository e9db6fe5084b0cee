import { csvTable } from "../csv.ts";
import { deskColumns, type DeskColumn, type DeskTexts } from "../locales/desk-shape.ts";
import { targetText } from "../model/target.ts";
import { utcText } from "../timeline/civil.ts";
import { deskKey, type DeskRow } from "./desk.ts";
import type { SharedReport } from "./shared-report.ts";

/** What stands in the cells, in the reader's language. */
export interface DeskWords {
  readonly column: DeskTexts["column"];
  readonly site: (report: SharedReport) => string | undefined;
  readonly side: (report: SharedReport) => string;
  readonly cause: (report: SharedReport) => string;
  readonly confidence: (report: SharedReport) => string;
}

/** When a report's verdict stood, milliseconds since the epoch by its maker's clock. */
export function judgedAt({ moments = [] }: SharedReport): number | undefined {
  return moments.findLast(({ what }) => what === "judged" || what === "checked")?.at;
}

/** The reports as a table for spreadsheets, one a row. */
export function deskCsv(rows: readonly DeskRow[], words: DeskWords): string {
  const heading = deskColumns.map((column) => words.column[column]);
  return csvTable([heading, ...rows.map((row) => deskColumns.map((column) => cellOf(row, column, words)))]);
}

function cellOf({ number, report }: DeskRow, column: DeskColumn, words: DeskWords): string | number | undefined {
  const at = judgedAt(report);
  switch (column) {
    case "number":
      return number;
    case "when":
      return at === undefined ? undefined : utcText(at);
    case "address":
      return report.target && targetText(report.target);
    case "scenario":
    case "carrier":
    case "region":
      return deskKey(report, column);
    case "site":
    case "side":
    case "cause":
    case "confidence":
      return words[column](report);
  }
}
