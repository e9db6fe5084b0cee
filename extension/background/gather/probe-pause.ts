import type { ProbeAnswer } from "../../../shared/model/evidence.ts";
import type { Trigger } from "../budget.ts";
import type { ReadAnswer } from "./probe-answer.ts";

/** A probe's answer, kept for as long as it wants not to be asked again. Times in milliseconds. */
export interface Pause {
  readonly answer: ProbeAnswer;
  /** Local clock, since the epoch. */
  readonly receivedAt: number;
  readonly pauseMs: number;
  /** What a diagnosis that nobody asked for waits besides, so that all browsers do not come back at one moment. */
  readonly jitterMs: number;
}

/** Whatever a probe says, it is asked again after an hour. */
const longestPauseMs = 3_600_000;
const jitterShare = 0.25;
const longestJitterMs = 30_000;

/** Undefined where the probe may be asked again at once. */
export function pauseOf({ answer, waitSeconds }: ReadAnswer, now: number, random: number): Pause | undefined {
  if (!(waitSeconds > 0)) return undefined;
  const pauseMs = Math.min(longestPauseMs, waitSeconds * 1000);
  return { answer, receivedAt: now, pauseMs, jitterMs: random * Math.min(longestJitterMs, jitterShare * pauseMs) };
}

/** The answer during the pause, as old as it is by now; undefined where the pause is over. */
export function answerDuring(
  { answer, receivedAt, pauseMs, jitterMs }: Pause,
  trigger: Trigger,
  now: number,
): ProbeAnswer | undefined {
  const elapsed = now - receivedAt;
  // A clock that was set back, perhaps because we said so, ends the pause.
  if (elapsed < 0 || elapsed >= pauseMs + (trigger === "automatic" ? jitterMs : 0)) return undefined;
  return older(answer, elapsed);
}

function older(answer: ProbeAnswer, elapsed: number): ProbeAnswer {
  if (answer.outcome !== "measured") return answer;
  const vantages = answer.vantages.map((vantage) => ({ ...vantage, ageMs: vantage.ageMs + elapsed }));
  return { outcome: "measured", vantages, remembered: true };
}
