import type { Language } from "../../shared/locales/languages.ts";
import { titles } from "../../shared/locales/titles.ts";
import { keepFocus } from "../../shared/ui/keep-focus.ts";

// Once, however often a page is drawn anew.
keepFocus();

/**
 * The element every page is rendered into, after the document is told which language it speaks. `heading` is what the page
 * is about: tabs and screen readers tell pages apart by it.
 */
export function mountPoint(language: Language, heading?: string): HTMLElement {
  const { product } = titles[language];
  document.documentElement.lang = language;
  document.title = heading === undefined ? product : `${heading} · ${product}`;
  const element = document.querySelector<HTMLElement>("#app");
  if (element === null) throw new Error("The page has no element #app.");
  return element;
}
