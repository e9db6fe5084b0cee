export type CsvCell = string | number | undefined;

/**
 * A table for spreadsheets (RFC 4180: commas, CRLF, quotes doubled), UTF-8 with a byte order mark, without which Excel in
 * Chinese reads GBK. No cell is ever a formula. The first row is its heading.
 */
export function csvTable(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

/**
 * One cell. A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection; Chinese
 * and Japanese ones read full-width signs too); numbers cannot be one.
 */
export function csvCell(cell: CsvCell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const text = /^(?:\s*[=+\-@＝＋－＠]|[\t\r])/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
