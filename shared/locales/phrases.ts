import { phrases as enPhrases } from "./en/phrases.ts";
import type { Language } from "./languages.ts";
import type { Phrases } from "./shape.ts";
import { phrases as zhPhrases } from "./zh-CN/phrases.ts";

/** All that the service worker has at hand to say; it reads the scenarios' titles of the one language that it speaks. */
export const phrases: Readonly<Record<Language, Phrases>> = { "zh-CN": zhPhrases, en: enPhrases };
