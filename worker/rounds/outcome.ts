import { baselineLayers } from "../../shared/model/baseline.ts";
import type { Measurement } from "../../shared/model/measurement.ts";
import { tryResult } from "../targets/try-results.ts";
import type { RoundOutcome } from "./schedule.ts";

/** What a run means for the schedule: a layer that stays silent, or that turns us away, will most likely do so in six hours. */
export function roundOutcome(measurements: readonly Measurement[]): RoundOutcome {
  // Our own resolvers could not be asked.
  if (measurements.some(({ failure }) => failure === "dns.unreachable")) return "unmeasured";
  const results = baselineLayers.map((layer) => tryResult(layer, measurements));
  return results[0] === "success" && !results.includes("unanswered") ? "through" : "blind";
}
