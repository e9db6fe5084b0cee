import type { Evidence } from "./model/evidence.ts";
import type { Certificate } from "./model/measurement.ts";
import type { Note } from "./model/verdict.ts";
import type { ProbeView } from "./probe-view.ts";

const slowNameMs = 200;
const soonMs = 30 * 86_400_000;

/**
 * Findings that are no faults by themselves: a slow name, a certificate about to run out, another certificate here than
 * outside. `trueTime`: milliseconds since the epoch.
 */
export function worthKnowing({ certificate }: Evidence, probe: ProbeView, trueTime: number): Note[] {
  const names = probe.layers.dns;
  const seenOutside = probe.certificates.map(({ fingerprint256 }) => fingerprint256);
  return [
    ...(names.outcome === "ok" && (names.durationMs ?? 0) > slowNameMs ? ["dns-slow" as const] : []),
    ...(probe.certificates.some((one) => expiresSoon(one, trueTime)) ? ["certificate-expires-soon" as const] : []),
    ...(certificate !== undefined && seenOutside.length > 0 && !seenOutside.includes(certificate.fingerprint256)
      ? ["certificate-differs" as const]
      : []),
  ];
}

/** Less than 30 days, or than a third of its life where that is shorter: certificates of 47 days are renewed late by habit. */
function expiresSoon({ notBefore, notAfter }: Certificate, at: number): boolean {
  const left = notAfter - at;
  return left >= 0 && left < Math.min(soonMs, (notAfter - notBefore) / 3);
}
