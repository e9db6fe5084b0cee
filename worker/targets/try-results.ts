import type { BaselineLayer } from "../../shared/model/baseline.ts";
import type { Failure } from "../../shared/model/failure.ts";
import type { Measurement } from "../../shared/model/measurement.ts";

/**
 * What a run means for the history of a layer. `neutral`: nothing was tried, or content came back (a bad certificate, a
 * page of status 5xx) that shows neither that this vantage is let in nor that it is kept out.
 */
export type TryResult = "success" | "unanswered" | "neutral";

const silence: readonly Failure[] = [
  "tls.timed_out",
  "tls.reset_after_client_hello",
  "tls.closed_after_client_hello",
  "tls.failed",
  "http.timed_out",
  "http.response.invalid.empty",
];
/** How firewalls and geographic blocks say no. */
const turnedAway = [403, 412, 418, 429, 451, 521];

export function tryResult(layer: BaselineLayer, measurements: readonly Measurement[]): TryResult {
  const own = measurements.filter((measurement) => measurement.layer === layer);
  if (own.some(succeeded)) return "success";
  const failed = own.filter((measurement) => measurement.outcome === "failed");
  return failed.length > 0 && failed.every(isUnanswered) ? "unanswered" : "neutral";
}

function succeeded({ outcome, status }: Measurement): boolean {
  return outcome === "ok" || (status !== undefined && status < 500 && !turnedAway.includes(status));
}

function isUnanswered({ layer, failure, status }: Measurement): boolean {
  if (layer === "tcp") return true;
  if (status !== undefined) return turnedAway.includes(status);
  return failure !== undefined && silence.includes(failure);
}
