/** A table (GitHub Flavored Markdown, 4.10); the first column is text, the others are set to the right. */
export function table(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [line(headings), line(headings.map((_, column) => (column === 0 ? "---" : "---:"))), ...rows.map(line)].join(
    "\n",
  );
}

/** A table of words: all columns to the left. */
export function wordTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return table(headings, rows).replaceAll("---:", "---");
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** What is shown only on a click. */
export function folded(title: string, text: string): string {
  return `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
}

export function share(part: number, whole: number): string {
  return whole === 0 ? "none ran" : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.map(cell).join(" | ")} |`;
}

function cell(content: string | number): string {
  return String(content).replaceAll("|", "\\|");
}
