import * as v from "valibot";
import { type SharedReport, sharedReportVersion } from "../report/shared-report.ts";
import { isNewer, parseReport } from "./report-schema.ts";
import type { OpenedReport } from "./report-bytes.ts";
import { type LinkFault, readReportLink, type ReadLink } from "./report-link.ts";

/** What tells a file of ours; a person who opens it in an editor reads it too. */
const mark = "fapiaoDoctorReport";

/** A file of a version that we do not understand at all. */
const ofNewer = v.object({ [mark]: v.pipe(v.number(), v.gtValue(sharedReportVersion)) });

/** Longer than any report: such a file is not read into memory. */
const mostBytes = 1_000_000;

/** Why a file opens no report. `unreadable`: the computer does not hand it out, as of a folder. */
export type FileFault = LinkFault | "file-too-large" | "unreadable";

/** The report as a file's text: JSON, to be read by people as well. */
export function reportFileText(report: SharedReport): string {
  return `${JSON.stringify({ [mark]: report.version, ...parseReport(report) }, null, 2)}\n`;
}

/** The report in a file's text, a link, or a text with a link in it. Never throws. */
export async function openReportText(text: string): Promise<ReadLink> {
  if (!text.trimStart().startsWith("{")) return readReportLink(text);
  if (text.length > mostBytes) return { ok: false, fault: "too-long" };
  const json = jsonOf(text);
  const report = parseReport(json);
  if (report !== undefined) return { ok: true, report, newer: isNewer(report) };
  return { ok: false, fault: v.is(ofNewer, json) ? "newer" : "not-a-report" };
}

/** The report in a file, or in a link in it. Never throws. */
export async function openReportFile(
  file: Blob,
): Promise<Extract<OpenedReport, { ok: true }> | { readonly ok: false; readonly fault: FileFault }> {
  if (file.size > mostBytes) return { ok: false, fault: "file-too-large" };
  let text: string;
  try {
    text = await file.text();
  } catch {
    // It is gone, or never was a file; what to do is the same.
    return { ok: false, fault: "unreadable" };
  }
  const read = await openReportText(text);
  // Of a file, everything else is said by this: it is the wrong one.
  if (read.ok === "sealed" || (!read.ok && ["no-link", "too-long"].includes(read.fault)))
    return { ok: false, fault: "not-a-report" };
  return read;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
