import { desk as en } from "./en/desk.ts";
import type { Language } from "./languages.ts";
import type { DeskTexts } from "./desk-shape.ts";
import { desk as zh } from "./zh-CN/desk.ts";

/** What the page that shows many reports together says. */
export const deskTexts: Readonly<Record<Language, DeskTexts>> = { "zh-CN": zh, en };
