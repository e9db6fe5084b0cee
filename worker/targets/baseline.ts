import type { BaselineState } from "../../shared/model/baseline.ts";
import type { TryResult } from "./try-results.ts";

/** What is kept of all tries of one layer: no more than decides. Times are milliseconds since the epoch. */
export interface Tries {
  /** The last successes, oldest first. */
  readonly successes: readonly number[];
  /** Tries since the last success met with silence, refusal or a reset: what a firewall abroad makes as well as a fault. */
  readonly unanswered: number;
  readonly firstUnanswered: number;
  readonly lastUnanswered: number;
}

export const noTries: Tries = { successes: [], unanswered: 0, firstUnanswered: 0, lastUnanswered: 0 };

const successesToReach = 3;
const triesToBeBlind = 5;
/** How long tries are remembered, milliseconds. */
const memoryMs = 30 * 86_400_000;

/** The tries with one more of `at`. */
export function afterTry(tries: Tries, result: TryResult, at: number): Tries {
  if (result === "neutral") return tries;
  if (result === "success") return { ...noTries, successes: [...tries.successes, at].slice(-successesToReach) };
  const goesOn = tries.unanswered > 0 && tries.lastUnanswered > at - memoryMs;
  return {
    successes: tries.successes,
    unanswered: goesOn ? tries.unanswered + 1 : 1,
    firstUnanswered: goesOn ? tries.firstUnanswered : at,
    lastUnanswered: at,
  };
}

export function baselineState(tries: Tries, now: number, blindAfterMs: number): BaselineState {
  const remembered = now - memoryMs;
  const successes = tries.successes.filter((at) => at > remembered).length;
  if (successes >= successesToReach) return "reaches";
  const spread = tries.lastUnanswered - tries.firstUnanswered;
  const isLong = tries.unanswered >= triesToBeBlind && tries.lastUnanswered > remembered && spread >= blindAfterMs;
  return successes === 0 && isLong ? "blind" : "new";
}
