import type { ReportEnding } from "../protocol.ts";
import type { SharedReport } from "../report/shared-report.ts";
import { type FileFault, openReportFile, openReportText } from "./report-file.ts";
import type { LinkFault } from "./report-link.ts";
import { isNewer, parseReport } from "./report-schema.ts";
import { type OpenableReport, type OpenFault, openSealed } from "./sealing/open-report.ts";
import type { ReportService, ServiceFault } from "./sealing/service.ts";

/**
 * Why a link opens nothing. `mixed`: its halves are of two links · `unreachable`, `busy`, `refused`, `unknown`: see
 * sealing/service.ts · `no-service`: nobody here to ask · `insecure`: browsers decrypt on pages of HTTPS only.
 */
export type OpenLinkFault =
  | LinkFault
  | Exclude<ServiceFault["fault"], "gone">
  | ReportEnding
  | "mixed"
  | "no-service"
  | "insecure";

export interface OpenedLink {
  readonly outcome: "report";
  readonly report: SharedReport;
  /** Its maker may have said more than we understand. */
  readonly isNewer: boolean;
  /** Of a sealed one: until when the service keeps it, milliseconds since the epoch; undefined where it is gone now. */
  readonly keptUntil?: number | undefined;
}

export type LinkOutcome =
  | OpenedLink
  /** It opens once: `open` does that, and must be the reader's own wish. */
  | { readonly outcome: "once"; readonly open: () => Promise<LinkOutcome> }
  | FailedLink;

export interface FailedLink {
  readonly outcome: "fault";
  readonly fault: OpenLinkFault | FileFault;
  /** Of one that is `busy`, when the service wants to be asked again. */
  readonly retryAfterSeconds?: number | undefined;
}

/** Opens either kind of link, as it comes out of a chat, and a file's text. Never throws. `service`: who keeps sealed reports. */
export async function openLink(service: ReportService | undefined, text: string): Promise<LinkOutcome> {
  const read = await openReportText(text);
  if (read.ok === true) return { outcome: "report", report: read.report, isNewer: read.newer };
  if (read.ok === false) return failed(read.fault);
  if (service === undefined) return failed("no-service");
  if (!isSecureContext) return failed("insecure");
  const opened = await openSealed(service, read.id, read.secret);
  if ("fault" in opened) return notOpened(opened);
  if (opened.once) return { outcome: "once", open: () => openOnce(opened) };
  return readSealed(opened, opened.expiresAt);
}

/** Opens a file. Never throws. */
export async function openFile(file: Blob): Promise<OpenedLink | FailedLink> {
  const read = await openReportFile(file);
  return read.ok ? { outcome: "report", report: read.report, isNewer: read.newer } : failed(read.fault);
}

async function openOnce(opened: OpenableReport): Promise<LinkOutcome> {
  const confirmed = await opened.confirm();
  if ("fault" in confirmed) return notOpened(confirmed);
  return readSealed(opened, undefined);
}

function readSealed({ report }: OpenableReport, keptUntil: number | undefined): LinkOutcome {
  const parsed = parseReport(parseJson(new TextDecoder().decode(report)));
  if (parsed === undefined) return failed("not-a-report");
  return { outcome: "report", report: parsed, isNewer: isNewer(parsed), keptUntil };
}

function notOpened(answer: OpenFault): LinkOutcome {
  if (answer.fault === "gone") return failed(answer.ending);
  if (answer.fault !== "busy") return failed(answer.fault);
  return { outcome: "fault", fault: "busy", retryAfterSeconds: answer.retryAfterSeconds };
}

function failed(fault: FailedLink["fault"]): FailedLink {
  return { outcome: "fault", fault };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
