import type { BaselineLayer } from "../../shared/model/baseline.ts";
import type { Measurement } from "../../shared/model/measurement.ts";

/** What a layer came to in one run. */
interface Result {
  readonly failed: boolean;
  readonly durationMs: number;
}

/** The circuit breaker of one layer of one target, as it is stored. */
export interface Breaker {
  /** Of the last runs that tried it, oldest first. */
  readonly results: readonly Result[];
  /** When it last opened; milliseconds since the epoch. */
  readonly openedAt?: number;
}

export const newBreaker: Breaker = { results: [] };

const rememberedRuns = 20;
const runsToJudge = 10;
const failedShare = 0.5;
const slowerByMs = 2_000;
const openMs = 30_000;

/** `open`: leave the layer alone. `half-open`: the next run tries it, and decides. */
export function breakerState({ openedAt }: Breaker, now: number): "closed" | "open" | "half-open" {
  if (openedAt === undefined) return "closed";
  // A clock set back must not keep it open.
  return Math.abs(now - openedAt) < openMs ? "open" : "half-open";
}

/** The breaker after a run that ended at `now`; the same where the run did not try the layer. */
export function afterRun(before: Breaker, layer: BaselineLayer, run: readonly Measurement[], now: number): Breaker {
  const result = resultOf(layer, run);
  if (result === undefined) return before;
  const results = [...before.results, result].slice(-rememberedRuns);
  const slow = isSlow(result, before.results);
  const isBad = result.failed || slow;
  if (before.openedAt !== undefined)
    // The failures that opened it would open it again at once; its usual time is still that of its successes.
    return isBad ? { results, openedAt: now } : { results: results.filter((one) => !one.failed) };
  if (results.length < runsToJudge) return { results };
  const failed = results.filter((one) => one.failed).length;
  return slow || failed >= results.length * failedShare ? { results, openedAt: now } : { results };
}

/** The layer failed where nothing of it worked; what worked took as long as its quickest address. */
function resultOf(layer: BaselineLayer, run: readonly Measurement[]): Result | undefined {
  const own = run.filter((one) => one.layer === layer);
  const worked = own.filter(({ outcome }) => outcome === "ok").map(({ durationMs }) => durationMs);
  if (worked.length > 0) return { failed: false, durationMs: Math.min(...worked) };
  const failed = own.filter(({ outcome }) => outcome === "failed").map(({ durationMs }) => durationMs);
  return failed.length > 0 ? { failed: true, durationMs: Math.max(...failed) } : undefined;
}

/** Against the median of its successes: a mean would follow the slow ones. */
function isSlow({ durationMs }: Result, earlier: readonly Result[]): boolean {
  const usual = earlier.filter(({ failed }) => !failed).map((one) => one.durationMs);
  const median = usual.toSorted((a, b) => a - b)[Math.floor((usual.length - 1) / 2)];
  return median !== undefined && durationMs > median + slowerByMs;
}
