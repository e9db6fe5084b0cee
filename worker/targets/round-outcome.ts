import { baselineLayers } from "../../shared/model/baseline.ts";
import type { Baseline } from "../../shared/model/baseline.ts";
import type { Measurement } from "../../shared/model/measurement.ts";
import { tryResult } from "./try-results.ts";

/**
 * What a round came to. `through`: the host let this vantage in. `blind`: it, or something before it, kept it out, or it
 * has no address. `unmeasured`: the trouble was our own, so it says nothing.
 */
export type RoundOutcome = "through" | "blind" | "unmeasured";

/** What one round came to, and what this vantage knows of the host since. */
export interface RoundResult {
  readonly outcome: RoundOutcome;
  readonly baseline: Baseline;
}

/** What a run means for the schedule: a layer that stays silent, or that turns us away, will most likely do so in six hours. */
export function roundOutcome(measurements: readonly Measurement[]): RoundOutcome {
  // Our own resolvers could not be asked.
  if (measurements.some(({ failure }) => failure === "dns.unreachable")) return "unmeasured";
  const results = baselineLayers.map((layer) => tryResult(layer, measurements));
  return results[0] === "success" && !results.includes("unanswered") ? "through" : "blind";
}
