import { explanations as enExplanations } from "./en/explanations.ts";
import { remedies as enRemedies } from "./en/remedies.ts";
import { titles as enTitles } from "./en/titles.ts";
import { ui as enUi } from "./en/ui.ts";
import type { Explanations, Remedies, Titles, Ui } from "./shape.ts";
import { explanations as zhExplanations } from "./zh-CN/explanations.ts";
import { remedies as zhRemedies } from "./zh-CN/remedies.ts";
import { titles as zhTitles } from "./zh-CN/titles.ts";
import { ui as zhUi } from "./zh-CN/ui.ts";

/** First is the one used when a browser asks for none of them. */
export const languages = ["zh-CN", "en"] as const;
export type Language = (typeof languages)[number];

// One constant per speaker, so that a bundle carries only the voices it uses.
export const titles: Readonly<Record<Language, Titles>> = { "zh-CN": zhTitles, en: enTitles };
export const explanations: Readonly<Record<Language, Explanations>> = { "zh-CN": zhExplanations, en: enExplanations };
export const remedies: Readonly<Record<Language, Remedies>> = { "zh-CN": zhRemedies, en: enRemedies };
export const ui: Readonly<Record<Language, Ui>> = { "zh-CN": zhUi, en: enUi };

/** The language for a browser's list of preferred ones (BCP 47 tags, best first). */
export function pickLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split("-")[0];
    const found = languages.find((language) => language.toLowerCase().split("-")[0] === primary);
    if (found !== undefined) return found;
  }
  return languages[0];
}
