import type { EvidenceKey } from "../model/evidence.ts";
import type { ReportedEvidence, ReportedProbe } from "./reported-evidence.ts";
import type { SharedReport } from "./shared-report.ts";

/** Every key of evidence, in the order in which a request climbs, then what surrounds it. */
export const evidenceParts = [
  "observation",
  "recheck",
  "repeats",
  "link",
  "captive",
  "neutral",
  "neutralPort",
  "unrelated",
  "sibling",
  "otherRegion",
  "doh",
  "clock",
  "quality",
  "families",
  "proxy",
  "egress",
  "loopback",
  "page",
  "tab",
  "certificate",
  "probe",
  "phone",
] as const satisfies readonly EvidenceKey[];

/** What can be taken out of a report one by one, in the order in which people read it. */
export const reportParts = [
  "target",
  "moments",
  "rungs",
  "findings",
  "reasons",
  ...evidenceParts,
  "probeCertificate",
  "tried",
  "browser",
  "system",
  "extension",
  "language",
] as const;
export type ReportPart = (typeof reportParts)[number];

/** What is left out first where a link gets too long for a code that a telephone reads: least useful to support first. */
export const leaveOutFirst: readonly ReportPart[] = [
  "repeats",
  "families",
  "sibling",
  "otherRegion",
  "rungs",
  "tab",
  "loopback",
  "probeCertificate",
  "certificate",
  "reasons",
  "tried",
  "moments",
  "observation",
  "probe",
];

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const members = ["target", "moments", "rungs", "findings", "reasons", "tried"] as const;
const surroundings = ["browser", "system", "extension", "language"] as const;

/** The parts that a report has. */
export function partsOf(report: SharedReport): readonly ReportPart[] {
  const there: ReadonlySet<string> = new Set([
    ...members.filter((part) => report[part] !== undefined),
    ...Object.keys(report.evidence),
    ...Object.keys(report.environment),
    ...(hasCertificate(report.evidence) ? ["probeCertificate"] : []),
  ]);
  return reportParts.filter((part) => there.has(part));
}

/** The report without these parts. */
export function without(report: SharedReport, removed: ReadonlySet<ReportPart>): SharedReport {
  const left: Mutable<SharedReport> = { ...report };
  for (const part of members) if (removed.has(part)) delete left[part];
  const environment: Mutable<SharedReport["environment"]> = { ...report.environment };
  for (const part of surroundings) if (removed.has(part)) delete environment[part];
  const evidence: Mutable<ReportedEvidence> = { ...report.evidence };
  for (const part of removed) if (isEvidence(part)) delete evidence[part];
  if (removed.has("probeCertificate") && evidence.probe) evidence.probe = withoutCertificates(evidence.probe);
  return { ...left, environment, evidence };
}

/** Is it a key of the evidence? */
export function isEvidence(part: ReportPart): part is (typeof evidenceParts)[number] {
  return evidenceParts.some((key) => key === part);
}

function hasCertificate({ probe }: ReportedEvidence): boolean {
  if (probe?.outcome !== "measured") return false;
  return probe.vantages.some(({ measurements }) => measurements.some(({ certificate }) => certificate !== undefined));
}

function withoutCertificates(probe: ReportedProbe): ReportedProbe {
  if (probe.outcome !== "measured") return probe;
  return {
    ...probe,
    vantages: probe.vantages.map((vantage) => ({
      ...vantage,
      measurements: vantage.measurements.map(({ certificate: _left, ...measurement }) => measurement),
    })),
  };
}
