import { clockOffset } from "../clock.ts";
import type { Finding } from "../model/finding.ts";
import type { Portal } from "../model/portal.ts";
import { portalOf } from "../portals/lookup.ts";
import { momentKinds, type SharedReport } from "../report/shared-report.ts";
import type { Moment } from "../timeline/moment.ts";

/** One report among those that a support desk compares. */
export interface DeskCase {
  /** The place of its link among all that were pasted, from 1. */
  readonly number: number;
  readonly report: SharedReport;
  /** A newer version made it: some of it may not be shown. */
  readonly isNewer: boolean;
}

/**
 * When it began, as far as the report tells: the failure, else the incident, the check, the verdict. The clock of the
 * computer that made it is corrected where two others agreed on it.
 */
export function beginOf({ moments = [], evidence }: SharedReport): Moment | undefined {
  const first = momentKinds.flatMap((what) => moments.find((moment) => moment.what === what) ?? [])[0];
  if (first === undefined) return undefined;
  const offsetMs = clockOffset(evidence.clock ?? []);
  return { local: first.at, ...(offsetMs !== undefined && { offsetMs }) };
}

/** The lowest layer at which this browser failed; where it failed nowhere, the lowest at which a probe did. */
export function decidingFinding({ findings = [] }: SharedReport): Finding | undefined {
  return (
    findings.find(({ browser }) => browser.outcome === "failed") ??
    findings.find(({ probe }) => probe.outcome === "failed" && probe.abstains !== true)
  );
}

/** The catalogue's portal that the report is about; undefined where the target is taken out, or nobody's in the catalogue. */
export function portalIn({ target }: SharedReport): Portal | undefined {
  return target && portalOf(target);
}
