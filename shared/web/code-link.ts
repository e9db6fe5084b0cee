import { leaveOutFirst, partsOf, type ReportPart, without } from "../report/parts.ts";
import type { SharedReport } from "../report/shared-report.ts";
import { selfContainedLink } from "./report-link.ts";

/**
 * The longest link that becomes a code which telephones read from a screen
 * (version 24 of ISO/IEC 18004 at level L holds 1,171 bytes, in 113 modules).
 */
export const longestCodeLink = 1_150;

export interface CodeLink {
  readonly link: string;
  /** What had to be left out, in the order in which it was. */
  readonly leftOut: readonly ReportPart[];
}

/** A link short enough for a code: of a report that is too long, without its least useful parts. */
export async function codeLink(service: string, report: SharedReport): Promise<CodeLink | undefined> {
  const leftOut: ReportPart[] = [];
  const there = new Set(partsOf(report));
  for (const part of [undefined, ...leaveOutFirst]) {
    if (part !== undefined && !there.has(part)) continue;
    if (part !== undefined) leftOut.push(part);
    const link = await selfContainedLink(service, without(report, new Set(leftOut)));
    if (link.length <= longestCodeLink) return { link, leftOut };
  }
  return undefined;
}
