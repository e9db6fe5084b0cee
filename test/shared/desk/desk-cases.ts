import type { DeskCase } from "../../../shared/desk/case.ts";
import { minute } from "../../../shared/practice/parts.ts";
import { without } from "../../../shared/report/parts.ts";
import type { SharedReport } from "../../../shared/report/shared-report.ts";
import { type ScenarioId, samples } from "../../../shared/scenarios/index.ts";
import { clocks } from "../timeline/records.ts";
import { evidence, parts, target } from "../evidence.ts";
import { reportOf } from "../report/reports.ts";

/** The same report so many minutes later. */
function later(report: SharedReport, minutes: number): SharedReport {
  const moments = report.moments?.map(({ what, at }) => ({ what, at: at + minutes * minute })) ?? [];
  return { ...report, moments };
}

function ofScenario(id: ScenarioId, minutes: number, egress?: { country: string | null; asn: number | null }) {
  const report = later(reportOf(evidence(samples[id](parts))), minutes);
  return { ...report, evidence: { ...report.evidence, ...(egress && { egress }) } };
}

/** The portal is down for everybody; seen so many minutes after the first. */
export function outage(minutes: number, asn: number | null): SharedReport {
  return ofScenario("server-outage", minutes, { country: "CN", asn });
}

/** Its computer is two hours behind. */
const shanghai = ofScenario("clock-skew", 40 - 120);
export const slowClock: SharedReport = {
  ...shanghai,
  target: { ...target, host: "dppt.shanghai.chinatax.gov.cn" },
  evidence: { ...shanghai.evidence, clock: clocks(120 * minute) },
};

export function numbered(reports: readonly SharedReport[]): readonly DeskCase[] {
  return reports.map((report, place) => ({ number: place + 1, report, isNewer: false }));
}

/** Another computer's, of which the sender has taken out what it is about, and when. */
function bare(): SharedReport {
  const report = without(ofScenario("server-outage", 0), new Set(["target", "moments"]));
  return { ...report, evidence: { ...report.evidence, link: { online: false } } };
}

/** A bad hour. */
export const cases = numbered([
  outage(0, 4134),
  outage(5, null),
  slowClock,
  outage(20, 4134),
  ofScenario("firewall-blocks-port", 30, { country: "CN", asn: 4837 }),
  bare(),
]);
