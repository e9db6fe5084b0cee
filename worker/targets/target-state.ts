import type { BaselineLayer } from "../../shared/model/baseline.ts";
import { noTries } from "./baseline.ts";
import type { Tries } from "./baseline.ts";
import { newBreaker } from "./breaker.ts";
import type { Breaker } from "./breaker.ts";
import type { Run } from "./run.ts";

/** All that a target's object keeps from run to run: one value, so that a run writes one row. No address, no user, no path. */
export interface TargetState {
  readonly run?: Run;
  /** Starts of the last hour's runs, oldest first; milliseconds since the epoch. */
  readonly starts: readonly number[];
  /** What the day's budget asked for at the last run, milliseconds. */
  readonly budgetSpacingMs: number;
  readonly tries: Readonly<Record<BaselineLayer, Tries>>;
  readonly breakers: Readonly<Record<BaselineLayer, Breaker>>;
  /** Until when nothing is asked over HTTP, because we were turned away. */
  readonly httpRestsUntil: number;
}

/** Of a target that was never measured. */
export const newState: TargetState = {
  starts: [],
  budgetSpacingMs: 0,
  tries: { tcp: noTries, tls: noTries, http: noTries },
  breakers: { tcp: newBreaker, tls: newBreaker, http: newBreaker },
  httpRestsUntil: 0,
};

const key = "state";

export function readState(kv: SyncKvStorage): TargetState {
  return kv.get<TargetState>(key) ?? newState;
}

export function writeState(kv: SyncKvStorage, state: TargetState): void {
  kv.put(key, state);
}
