import type { Measurement } from "../../shared/model/measurement.ts";

/** What one run found, as it is kept and answered. */
export interface Run {
  /** Of its oldest part, where an open breaker let an earlier measurement stand in. Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly measurements: readonly Measurement[];
}

/** How long a "down" may be answered while a new run is under way, milliseconds. */
const downIsWorthMs = 60_000;

/** Whether some layer was tried and nothing of it worked; one bad node among several is no outage. */
export function isDown({ measurements }: Run): boolean {
  return measurements.some(
    ({ layer, outcome }) =>
      outcome === "failed" && !measurements.some((other) => other.layer === layer && other.outcome === "ok"),
  );
}

/**
 * Whether this answers those who ask while the next run is under way. The crowd of an outage must not wait five seconds
 * each for a silent portal to stay silent; one that was well may just have gone down, so there they wait.
 */
export function answersMeanwhile(run: Run, now: number): boolean {
  return isDown(run) && now - run.startedAt <= downIsWorthMs;
}
