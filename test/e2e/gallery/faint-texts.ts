import { colourOf, contrast, groundOf } from "./colours.ts";

const enough = 4.5;

/** Visible texts whose contrast with the ground behind them is below 4.5 : 1 (WCAG 2.2, 1.4.3). */
export function faintTexts(): readonly { readonly text: string; readonly ratio: number }[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: { text: string; ratio: number }[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.nodeValue?.trim() ?? "";
    if (element === null || text === "" || !element.checkVisibility()) continue;
    if (element.closest("script, .visually-hidden, :disabled") !== null) continue;
    const ratio = contrast(colourOf(getComputedStyle(element).color), groundOf(element));
    if (ratio < enough) found.push({ text, ratio });
  }
  return found;
}
