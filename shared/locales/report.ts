import { report as en } from "./en/report.ts";
import type { Language } from "./languages.ts";
import type { ReportTexts } from "./report-shape.ts";
import { report as zh } from "./zh-CN/report.ts";

/** What people read of reports. */
export const reportTexts: Readonly<Record<Language, ReportTexts>> = { "zh-CN": zh, en };
