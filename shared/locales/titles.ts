import { titles as enTitles } from "./en/titles.ts";
import type { Language } from "./languages.ts";
import type { Titles } from "./shape.ts";
import { titles as zhTitles } from "./zh-CN/titles.ts";

/** All that is said outside the extension's own pages. The service worker reads it as a file, in its one language. */
export const titles: Readonly<Record<Language, Titles>> = { "zh-CN": zhTitles, en: enTitles };
