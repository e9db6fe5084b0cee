import { titles as enTitles } from "./en/titles.ts";
import type { Language } from "./languages.ts";
import type { Titles } from "./shape.ts";
import { titles as zhTitles } from "./zh-CN/titles.ts";

/** All that the background says. Apart from the other voices, so that they stay out of the service worker. */
export const titles: Readonly<Record<Language, Titles>> = { "zh-CN": zhTitles, en: enTitles };
