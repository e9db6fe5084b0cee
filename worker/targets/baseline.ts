import type { BaselineState } from "../../shared/model/baseline.ts";

/** Tries of one layer of one target in the last 30 days. Times are milliseconds since the epoch. */
export interface Tries {
  readonly successes: number;
  /** Met with silence, refusal or a reset: what a firewall abroad makes as well as a fault. */
  readonly unanswered: number;
  readonly firstUnanswered: number;
  readonly lastUnanswered: number;
}

const successesToReach = 3;
const triesToBeBlind = 5;

/** How long tries are remembered, milliseconds. */
export const memoryMs = 30 * 86_400_000;

export function baselineState(tries: Tries, blindAfterMs: number): BaselineState {
  if (tries.successes >= successesToReach) return "reaches";
  const spread = tries.lastUnanswered - tries.firstUnanswered;
  if (tries.successes === 0 && tries.unanswered >= triesToBeBlind && spread >= blindAfterMs) return "blind";
  return "new";
}
