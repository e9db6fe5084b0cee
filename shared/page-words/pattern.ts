import { compact, mark } from "./compact.ts";

const letters = /[^\n]/gu;

/** Marks within a wording do not count: a portal may change a comma into a line's end. */
function wording(text: string): string {
  return text
    .split("…")
    .map((part) =>
      part
        .split("#")
        .map((piece) => (compact(piece).match(letters) ?? []).join(`${mark}?`))
        .join(`${mark}?\\d+${mark}?`),
    )
    .join("[^]{0,40}?");
}

/** Finds any of the wordings in a compact text; `whole`: only where it is a statement by itself. */
export function pattern(texts: readonly string[], whole: boolean): RegExp {
  // The longest first, so that a pasted text is explained by all of it.
  const any = texts
    .toSorted((a, b) => b.length - a.length)
    .map(wording)
    .join("|");
  return new RegExp(whole ? `(?<=^|${mark})(?:${any})(?=${mark}|$)` : any, "u");
}
