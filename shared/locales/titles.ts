import { titles as enTitles } from "./en/titles.ts";
import type { Language } from "./languages.ts";
import { phrases } from "./phrases.ts";
import type { Titles } from "./shape.ts";
import { titles as zhTitles } from "./zh-CN/titles.ts";

/** All that is said outside the extension's own pages. Apart from the other voices, so that nobody loads them for it. */
export const titles: Readonly<Record<Language, Titles>> = {
  "zh-CN": { ...phrases["zh-CN"], scenario: zhTitles },
  en: { ...phrases.en, scenario: enTitles },
};
