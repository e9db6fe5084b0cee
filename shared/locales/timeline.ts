import { timeline as en } from "./en/timeline.ts";
import type { Language } from "./languages.ts";
import type { TimelineTexts } from "./timeline-shape.ts";
import { timeline as zh } from "./zh-CN/timeline.ts";

/** What the page with past faults says. */
export const timelineTexts: Readonly<Record<Language, TimelineTexts>> = { "zh-CN": zh, en };
