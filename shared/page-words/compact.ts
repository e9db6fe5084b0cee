/** What ends a statement. Quotation marks are not among them: what is quoted is spoken of, not said. */
const separators = /[\r\n,.!?;:()[\]|。【】]+/g;
const unspoken = /[^\p{L}\p{N}\n]+/gu;

/** The mark between statements in a compact text. */
export const mark = "\n";

/**
 * A text as it is compared: one width and one case (Unicode NFKC), letters and digits only, and a {@link mark} wherever
 * punctuation or a line's end parts two statements.
 */
export function compact(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(separators, mark)
    .replace(unspoken, "")
    .replace(/\n+/g, mark)
    .replace(/^\n|\n$/g, "");
}
