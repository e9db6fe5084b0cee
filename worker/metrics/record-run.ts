import { baselineLayers } from "../../shared/model/baseline.ts";
import type { BaselineLayer } from "../../shared/model/baseline.ts";
import type { Measurement } from "../../shared/model/measurement.ts";
import { count, observeRun } from "./counters.ts";

/** Whether the circuit breaker of a layer is not closed. */
type Openness = Readonly<Record<BaselineLayer, { readonly openedAt?: number }>>;

/** Counts one run of this vantage, and what it did to the target's circuit breakers. */
export function recordRun(
  measured: readonly Measurement[],
  durationMs: number,
  breakers: { readonly before: Openness; readonly after: Openness },
): void {
  for (const { layer, outcome } of measured) count("fapiao_probe_measurements_total", layer, outcome);
  observeRun(durationMs);
  for (const layer of baselineLayers) {
    const was = breakers.before[layer].openedAt !== undefined;
    const is = breakers.after[layer].openedAt !== undefined;
    if (!was && is) count("fapiao_probe_breaker_openings_total", layer);
    if (was && !is) count("fapiao_probe_breaker_closings_total", layer);
  }
}
