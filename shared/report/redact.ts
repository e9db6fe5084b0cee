import { placedNames } from "../failures/chromium.ts";
import type { Evidence, ProbeAnswer, ProbeVantage } from "../model/evidence.ts";
import type { Certificate, Measurement, Reach } from "../model/measurement.ts";
import type { Observation } from "../model/observation.ts";
import { issuerOf } from "./issuers.ts";
import { methodOf } from "./methods.ts";
import { controlKeys, refusals } from "./reported-evidence.ts";
import type {
  ReportedCertificate,
  ReportedControls,
  ReportedEvidence,
  ReportedMeasurement,
  ReportedObservation,
  ReportedProbe,
  ReportedReach,
  ReportedVantage,
} from "./reported-evidence.ts";

/** The second is what every failure of a WebSocket is called. */
const rawNames: ReadonlySet<string> = new Set([...placedNames(), "net::ERR_FAILED"]);

/** A runtime's own name of a failure, where it is one that Chromium has. Whatever else stands there is left out. */
export function knownRaw(raw: string | undefined): string | undefined {
  return raw !== undefined && rawNames.has(raw) ? raw : undefined;
}

/**
 * The evidence of one diagnosis as it may leave this computer: addresses counted, hosts of controls, words of certificates
 * and resolvers left out. Member by member, so that what is new in evidence stays here until somebody decides.
 */
export function redacted(evidence: Evidence): ReportedEvidence {
  const { observation, recheck, doh, probe } = evidence;
  const { link, clock, captive, proxy, loopback, repeats, quality, families, egress, certificate, page, tab, phone } =
    evidence;
  return {
    ...(observation && { observation: ofObservation(observation) }),
    ...(link && { link }),
    ...(recheck && { recheck: ofReach(recheck) }),
    ...controls(evidence),
    ...(doh && {
      doh: {
        outcome: doh.outcome,
        ...(doh.rcode !== undefined && { rcode: doh.rcode }),
        addresses: doh.addresses.length,
        durationMs: whole(doh.durationMs),
      },
    }),
    ...(clock && { clock: clock.map(({ source, offsetMs }) => ({ source, offsetMs: whole(offsetMs) })) }),
    ...(captive && { captive: { ...captive, durationMs: whole(captive.durationMs) } }),
    ...(probe && { probe: ofProbe(probe, evidence.target.host) }),
    ...(proxy && { proxy }),
    ...(loopback && { loopback }),
    ...(repeats && { repeats }),
    ...(quality && { quality }),
    ...(families && { families }),
    ...(egress && { egress }),
    ...(certificate && { certificate }),
    ...(page && { page }),
    ...(tab && { tab }),
    ...(phone && { phone }),
  };
}

function controls(evidence: Evidence): ReportedControls {
  return Object.fromEntries(
    controlKeys.flatMap((key) => {
      const control = evidence[key];
      return control === undefined ? [] : [[key, ofReach(control)]];
    }),
  );
}

function ofReach({ outcome, failure, raw, status, durationMs }: Reach): ReportedReach {
  const known = knownRaw(raw);
  return {
    outcome,
    ...(failure !== undefined && { failure }),
    ...(known !== undefined && { raw: known }),
    ...(status !== undefined && { status }),
    durationMs: whole(durationMs),
  };
}

function ofObservation(observation: Observation): ReportedObservation {
  const { method, type, outcome, failure, status, startedAt, durationMs } = observation;
  const raw = knownRaw(observation.raw);
  return {
    method: methodOf(method),
    type,
    outcome,
    ...(failure !== undefined && { failure }),
    ...(raw !== undefined && { raw }),
    ...(status !== undefined && { status }),
    startedAt: wholeSeconds(startedAt),
    durationMs: whole(durationMs),
  };
}

function ofProbe(probe: ProbeAnswer, host: string): ReportedProbe {
  switch (probe.outcome) {
    case "measured":
      return {
        outcome: "measured",
        vantages: probe.vantages.map((vantage) => ofVantage(vantage, host)),
        ...(probe.remembered && { remembered: true }),
      };
    case "refused":
      return { outcome: "refused", problem: refusals.find((known) => probe.problem.endsWith(known)) ?? "other" };
    case "unreachable":
    case "not-asked":
      return probe;
  }
}

function ofVantage({ vantage, ageMs, baseline, measurements }: ProbeVantage, host: string): ReportedVantage {
  const { tcp, tls, http } = baseline;
  return {
    vantage: vantageName(vantage),
    ageMs: whole(ageMs),
    baseline: { tcp, tls, http },
    measurements: measurements.map((measurement) => ofMeasurement(measurement, host)),
  };
}

/**
 * An operator calls a probe as it pleases him; what is longer than a place's name or has more than four digits is not
 * taken over.
 */
export function vantageName(vantage: string): string {
  const isPlain = /^probe:[a-z][a-z0-9-]{0,15}$/.test(vantage) && vantage.replaceAll(/\D/g, "").length <= 4;
  return isPlain ? vantage : "probe";
}

function ofMeasurement(measurement: Measurement, host: string): ReportedMeasurement {
  const { layer, outcome, failure, durationMs, attempts, succeeded, status, certificate } = measurement;
  return {
    layer,
    outcome,
    ...(failure !== undefined && { failure }),
    durationMs: whole(durationMs),
    ...(attempts !== undefined && { attempts }),
    ...(succeeded !== undefined && { succeeded }),
    ...(status !== undefined && { status }),
    ...(certificate && { certificate: ofCertificate(certificate, host) }),
  };
}

function ofCertificate(certificate: Certificate, host: string): ReportedCertificate {
  const { notBefore, notAfter, names, issuer, fingerprint256, chain, ocsp } = certificate;
  return {
    notBefore: wholeSeconds(notBefore),
    notAfter: wholeSeconds(notAfter),
    names: names.length,
    covers: names.some((name) => isFor(name.toLowerCase(), host)),
    issuer: issuerOf(issuer),
    fingerprint256,
    chain,
    ...(ocsp !== undefined && { ocsp }),
  };
}

/** RFC 9525, 6.3: a wildcard is the whole first label and stands for one. */
function isFor(name: string, host: string): boolean {
  return name === host || (name.startsWith("*.") && name.slice(1) === host.slice(host.indexOf(".")));
}

/** Milliseconds since the epoch, to the second: a report needs no finer clock. */
export function wholeSeconds(at: number): number {
  return Number.isFinite(at) ? Math.round(at / 1000) * 1000 : Number.NaN;
}

/** What is no number, whatever its type says, must not become one here. */
function whole(number: number): number {
  return Number.isFinite(number) ? Math.round(number) : Number.NaN;
}
