import { viewer as en } from "./en/viewer.ts";
import type { Language } from "./languages.ts";
import type { ViewerTexts } from "./viewer-shape.ts";
import { viewer as zh } from "./zh-CN/viewer.ts";

/** What the page that opens links says. */
export const viewerTexts: Readonly<Record<Language, ViewerTexts>> = { "zh-CN": zh, en };
