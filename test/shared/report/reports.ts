import { diagnose } from "../../../shared/diagnose.ts";
import type { Guide } from "../../../shared/guide/guide.ts";
import type { Incident } from "../../../shared/incident.ts";
import type { Diagnosis } from "../../../shared/model/diagnosis.ts";
import type { Evidence } from "../../../shared/model/evidence.ts";
import { minute } from "../../../shared/practice/parts.ts";
import type { ReportedEnvironment } from "../../../shared/report/environment.ts";
import { type ReportSources, sharedReport } from "../../../shared/report/make.ts";
import type { SharedReport } from "../../../shared/report/shared-report.ts";
import { type ScenarioId, samples, scenarios } from "../../../shared/scenarios/index.ts";
import { parseReport } from "../../../shared/web/report-schema.ts";
import { evidence, goodCertificate, now, observed, outside, parts, target } from "../evidence.ts";

export const environment: ReportedEnvironment = {
  browser: { family: "edge", major: 141 },
  system: "windows",
  extension: "0.1.0",
  language: "zh-CN",
};

/** A finished diagnosis with this evidence. */
export function diagnosisOf(found: Evidence): Diagnosis<ScenarioId> {
  return {
    id: "test",
    target: found.target,
    trigger: "click",
    state: "done",
    startedAt: now - 2431,
    elapsedMs: 2431,
    pending: [],
    evidence: found,
    verdict: diagnose(found),
  };
}

/** What a guide of somebody in the middle of it looks like. */
const guide: Guide = {
  remedy: "open-port",
  confirm: ["neutralPort", "recheck"],
  steps: ["next", "wait"],
  target,
  diagnosis: "test",
  was: { neutralPort: "bad", recheck: "bad" },
  step: 1,
  phase: "waiting",
  since: now + 5 * minute,
  seen: { neutralPort: "bad", recheck: "bad" },
};
const incident: Incident = {
  target,
  phase: "resolved",
  since: now + 20 * minute,
  openedAt: now - minute,
  navigation: true,
  rechecking: false,
};

/** The report of this evidence as it leaves the browser. */
export function reportOf(found: Evidence): SharedReport {
  const made = sharedReport({ diagnosis: diagnosisOf(found), guide, incident, environment });
  const report = parseReport(made);
  if (report === undefined) throw new Error("It is no report.");
  return report;
}

export const typical = reportOf(evidence(samples["firewall-blocks-port"](parts)));

/** One of each scenario. */
export const ofEveryScenario: readonly (readonly [ScenarioId, SharedReport])[] = scenarios.map(({ id }) => [
  id,
  reportOf(evidence(samples[id](parts))),
]);

const fingerprint256 = Array.from({ length: 32 }, (_, i) => (i * 7 + 130).toString(16).toUpperCase())
  .join(":")
  .slice(0, 95);
const probe = outside({ failure: "tls.cert.date_invalid", certificate: { ...goodCertificate, fingerprint256 } });
const [first] = probe.outcome === "measured" ? probe.vantages : [];

const allEvidence = evidence({
  ...samples["https-interception"](parts),
  observation: observed({ failure: "tls.cert.authority_invalid", raw: "net::ERR_CERT_AUTHORITY_INVALID" }),
  probe: {
    outcome: "measured",
    vantages: first
      ? ["probe:shanghai", "probe:hongkong", "probe:singapore"].map((vantage, index) => ({
          ...first,
          vantage,
          ageMs: 1234 + index * 811,
          measurements: [...first.measurements, ...first.measurements].map((measurement, place) => ({
            ...measurement,
            durationMs: 17 + 31 * place + 7 * index,
          })),
        }))
      : [],
  },
  proxy: { mode: "fixed", controlledBy: "policy", server: { where: "elsewhere", port: 3128 } },
  loopback: [
    { kind: "certificate", port: 28_888, page: "refused", own: "refused" },
    { kind: "print", port: 15_888, page: "answered" },
    { kind: "vendor", port: 8_991, own: "unanswered" },
  ],
  repeats: { tries: 4, answered: 1, failures: ["tls.cert.authority_invalid", "tcp.reset", "tcp.reset"] },
  quality: { samples: 6, lost: 2, rttMs: 187 },
  families: { ipv4: "answered", ipv6: "unanswered", targetHasIpv6: true },
  egress: { country: "CN", asn: 4134 },
  certificate: { fingerprint256: fingerprint256.split(":").toReversed().join(":") },
  page: { meanings: ["session-ended", "maintenance"], source: "page" },
  tab: { shows: "error" },
  phone: { outcome: "opens" },
});

/** Everything that can be gathered, from three probes that measured two addresses each. */
export const everything: ReportSources = { diagnosis: diagnosisOf(allEvidence), guide, incident, environment };
export const large = reportOf(allEvidence);
