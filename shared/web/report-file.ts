import type { SharedReport } from "../report/shared-report.ts";
import { isNewer, parseReport } from "./report-schema.ts";
import { readReportLink, type ReadLink } from "./report-link.ts";

/** What tells a file of ours; a person who opens it in an editor reads it too. */
const mark = "fapiaoDoctorReport";

/** The report as a file's text: JSON, to be read by people as well. */
export function reportFileText(report: SharedReport): string {
  return `${JSON.stringify({ [mark]: report.version, ...parseReport(report) }, null, 2)}\n`;
}

/** The report in a file's text, a link, or a text with a link in it. Never throws. */
export async function openReportText(text: string): Promise<ReadLink> {
  if (!text.trimStart().startsWith("{")) return readReportLink(text);
  if (text.length > 1_000_000) return { ok: false, fault: "too-long" };
  const report = parseReport(jsonOf(text));
  return report === undefined ? { ok: false, fault: "not-a-report" } : { ok: true, report, newer: isNewer(report) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
