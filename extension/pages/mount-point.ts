import type { Language } from "../../shared/locales/languages.ts";
import { titles } from "../../shared/locales/titles.ts";
import { keepFocus } from "./keep-focus.ts";

/** The element every page is rendered into, after the document is told which language it speaks. */
export function mountPoint(language: Language): HTMLElement {
  document.documentElement.lang = language;
  document.title = titles[language].product;
  const element = document.querySelector<HTMLElement>("#app");
  if (element === null) throw new Error("The page has no element #app.");
  keepFocus();
  return element;
}
