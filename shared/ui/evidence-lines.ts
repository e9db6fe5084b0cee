import type { EvidenceKey } from "../model/evidence.ts";
import type { Reach } from "../model/measurement.ts";
import { targetText, type Target } from "../model/target.ts";
import type { EvidenceLines, LineEvidence, LineMeasurement, LineProbe } from "./evidence-lines-shape.ts";
import { surroundingsLines } from "./surroundings-lines.ts";

/** Everything that landed, in the order in which a request climbs. */
export function evidenceLines(evidence: LineEvidence): readonly EvidenceLines[] {
  const { observation, link, recheck, doh, clock, captive, probe } = evidence;
  const found: EvidenceLines[] = [];
  const add = (key: EvidenceKey, lines: readonly string[]) => found.push({ key, lines });
  if (link !== undefined) add("link", [`navigator.onLine = ${link.online}`]);
  if (captive !== undefined)
    add("captive", [words(captive.outcome, captive.failure, captive.status, ms(captive.durationMs))]);
  if (clock !== undefined)
    add(
      "clock",
      clock.map(({ source, offsetMs }) => `${source} ${seconds(offsetMs)}`),
    );
  if (doh !== undefined)
    add("doh", [
      words(doh.outcome, `rcode ${doh.rcode ?? "?"}`, doh.resolver, ...addresses(doh.addresses), ms(doh.durationMs)),
    ]);
  if (observation !== undefined)
    add("observation", [words(observation.method, observation.type, observation.raw, reach(observation))]);
  if (recheck !== undefined) add("recheck", [words(recheck.raw, reach(recheck))]);
  for (const key of ["neutral", "neutralPort", "unrelated", "sibling", "otherRegion"] as const) {
    const control = evidence[key];
    if (control !== undefined) add(key, [controlLine(control)]);
  }
  if (probe !== undefined) add("probe", probeLines(probe));
  return [...found, ...surroundingsLines(evidence)];
}

function addresses(found: readonly string[] | number): readonly string[] {
  return typeof found === "number" ? [`addresses ${found}`] : found;
}

function controlLine(control: Reach & { readonly target?: Target }): string {
  return words(control.target && targetText(control.target), control.raw, reach(control));
}

function reach({
  outcome,
  failure,
  status,
  address,
  durationMs,
}: Omit<Reach, "outcome"> & { readonly outcome: string }) {
  return words(outcome, failure, status, address, ms(durationMs));
}

function probeLines(probe: LineProbe): readonly string[] {
  switch (probe.outcome) {
    case "measured":
      return probe.vantages.flatMap(({ vantage, baseline, measurements }) => [
        `${vantage} baseline tcp=${baseline.tcp} tls=${baseline.tls} http=${baseline.http}`,
        ...measurements.map(measurementLine),
      ]);
    case "unreachable":
      return [words(probe.outcome, probe.reason, probe.failure)];
    case "refused":
      return [words(probe.outcome, probe.problem)];
    case "not-asked":
      return [words(probe.outcome, probe.reason)];
    default:
      return probe satisfies never;
  }
}

function measurementLine({
  layer,
  outcome,
  failure,
  status,
  address,
  attempts,
  succeeded,
  certificate,
  durationMs,
}: LineMeasurement) {
  const tries = attempts === undefined ? undefined : `${succeeded ?? 0}/${attempts}`;
  const chain =
    certificate &&
    words(
      `chain ${certificate.chain}, issuer ${certificate.issuer}`,
      certificate.fingerprint256 && `${certificate.fingerprint256.slice(0, 17)}…`,
    );
  return words(layer, outcome, failure, status, address, tries, ms(durationMs), chain);
}

function words(...parts: readonly (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" · ");
}

function ms(duration: number): string {
  return `${Math.round(duration)} ms`;
}

function seconds(offsetMs: number): string {
  return `${offsetMs < 0 ? "−" : "+"}${(Math.abs(offsetMs) / 1000).toFixed(1)} s`;
}
