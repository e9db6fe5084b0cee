import { baselineLayers } from "../../shared/model/baseline.ts";
import type { Baseline } from "../../shared/model/baseline.ts";
import { baselineState } from "./baseline.ts";
import { hourMs, nextRunAt, runsPerHour } from "./pace.ts";
import { isDown } from "./run.ts";
import type { Run } from "./run.ts";
import type { TargetState } from "./target-state.ts";

/** What follows from the state, so that a crowd is answered without the database. Times are milliseconds since the epoch. */
export interface Known {
  readonly run: Run | undefined;
  /** Start of the last run of our own, whatever stands in for parts of it; 0 for never. */
  readonly lastStart: number;
  readonly baseline: Baseline;
  readonly nextRunAt: number;
  /** Of this hour's. */
  readonly runsLeft: number;
}

export function knownOf(
  { run, starts, tries, budgetSpacingMs }: TargetState,
  now: number,
  blindAfterMs: number,
): Known {
  const recent = starts.filter((at) => at > now - hourMs);
  const state = (layer: keyof Baseline) => baselineState(tries[layer], now, blindAfterMs);
  const baseline = { tcp: state("tcp"), tls: state("tls"), http: state("http") };
  // A target that has never answered here is no news, and whether this vantage is kept out is learned the sooner.
  const hasGoneDown = run !== undefined && isDown(run) && baselineLayers.some((layer) => baseline[layer] === "reaches");
  return {
    run,
    lastStart: starts.at(-1) ?? 0,
    baseline,
    nextRunAt: nextRunAt({ starts: recent, budgetSpacingMs, isDown: hasGoneDown }),
    runsLeft: runsPerHour - recent.length,
  };
}
