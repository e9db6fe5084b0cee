import { sealing as en } from "./en/sealing.ts";
import type { Language } from "./languages.ts";
import type { SealingTexts } from "./sealing-shape.ts";
import { sealing as zh } from "./zh-CN/sealing.ts";

/** What whoever makes a sealed link reads. */
export const sealingTexts: Readonly<Record<Language, SealingTexts>> = { "zh-CN": zh, en };
