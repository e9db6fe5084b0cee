import { explanations, remedies, ui } from "../locales/index.ts";
import type { Language } from "../locales/languages.ts";
import { titles } from "../locales/titles.ts";
import type { Explanations, Remedies, Titles, Ui } from "../locales/shape.ts";

/** All voices of one language. */
export interface Texts {
  readonly titles: Titles;
  readonly explanations: Explanations;
  readonly remedies: Remedies;
  readonly ui: Ui;
}

export function textsFor(language: Language): Texts {
  return {
    titles: titles[language],
    explanations: explanations[language],
    remedies: remedies[language],
    ui: ui[language],
  };
}
