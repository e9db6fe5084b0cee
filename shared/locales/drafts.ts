import { drafts as en } from "./en/drafts.ts";
import type { DraftTexts } from "./drafts-shape.ts";
import type { Language } from "./languages.ts";
import { drafts as zh } from "./zh-CN/drafts.ts";

export const drafts: Readonly<Record<Language, DraftTexts>> = { "zh-CN": zh, en };
