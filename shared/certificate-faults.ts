import type { Comparison } from "./comparison.ts";
import type { Failure } from "./model/failure.ts";
import type { Match } from "./model/match.ts";

/** Failures of a certificate that somebody else may have made. */
export const foreignCertificate: ReadonlySet<Failure | undefined> = new Set<Failure>([
  "tls.cert.authority_invalid",
  "tls.cert.name_invalid",
  "tls.cert.self_signed",
  "tls.cert.known_interception",
  "tls.cert.pinned_key_not_in_cert_chain",
  "tls.cert.invalid",
  "tls.cert.weak",
  "tls.cert.transparency_required",
]);

/**
 * A certificate fault that a probe saw too, at one address at least: the server's own. `certain` where the probe has a
 * history at this layer, `likely` from any other vantage (rule 1: content counts at once) and where another probe met a
 * good one: then it is one of several servers, or something on the way of both who saw it.
 */
export function agreedCertificate({ probe }: Comparison, faults: readonly Failure[]): Match | undefined {
  const { failure, weight, outcome } = probe.layers.tls;
  if (failure === undefined || weight === undefined || weight === "none" || !faults.includes(failure)) return undefined;
  return {
    locus: "server",
    side: "beyond",
    confidence: weight === "history" && outcome !== "split" ? "certain" : "likely",
  };
}
