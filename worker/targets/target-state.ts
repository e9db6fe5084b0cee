import type { BaselineLayer } from "../../shared/model/baseline.ts";
import { newBreaker } from "./breaker.ts";
import type { Breaker } from "./breaker.ts";
import type { Run } from "./run.ts";

/** What a target's object keeps from run to run, besides its history: one value, so that a run writes one row for it. */
export interface TargetState {
  readonly run?: Run;
  /** Starts of the last hour's runs, oldest first; milliseconds since the epoch. */
  readonly starts: readonly number[];
  /** What the day's budget asked for at the last run, milliseconds. */
  readonly budgetSpacingMs: number;
  readonly breakers: Readonly<Record<BaselineLayer, Breaker>>;
  /** Until when nothing is asked over HTTP, because we were turned away. */
  readonly httpRestsUntil: number;
}

const key = "state";

export function readState(kv: SyncKvStorage): TargetState {
  return (
    kv.get<TargetState>(key) ?? {
      starts: [],
      budgetSpacingMs: 0,
      breakers: { tcp: newBreaker, tls: newBreaker, http: newBreaker },
      httpRestsUntil: 0,
    }
  );
}

export function writeState(kv: SyncKvStorage, state: TargetState): void {
  kv.put(key, state);
}
