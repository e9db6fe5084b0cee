import { sameTarget } from "../model/target.ts";
import type { BackRecord, FaultRecord, KeptVerdict } from "./records.ts";

/**
 * How it ended. `open`: it has not · `answer`: the site answered the user's own requests · `check`: a check of ours found it
 * well · `unseen`: nobody came back to the site · `away`: the browser was closed or the computer asleep · `clock-set`: the
 * computer's clock was set meanwhile · `well`: nothing to end, the check found no fault.
 */
export type Ending = "open" | "answer" | "check" | "unseen" | "away" | "clock-set" | "well";

/** Nobody at the site for half an hour is noticed within five minutes, while the browser runs; ten more to be sure. */
export const droppedWithinMs = 2_700_000;

/** The last moment at which a fault was seen to be there. */
export function lastSeen({ at, since, failedAt = at }: FaultRecord): number {
  return Math.max(at, since, failedAt);
}

/** Nobody waits for longer, and a little for the last look. */
const waitedForMs = 90_000_000;

/** A fault that was given up ends when the site was seen to be back, unless another one began before. */
export function withReturn(
  fault: FaultRecord,
  faults: readonly FaultRecord[],
  backs: readonly BackRecord[],
): FaultRecord {
  if (fault.droppedAt === undefined) return fault;
  const seen = lastSeen(fault);
  const isAfter = ({ target, at }: FaultRecord | BackRecord) => sameTarget(target, fault.target) && at > seen;
  const [next = Infinity] = faults.filter(isAfter).map(({ at }) => at);
  const back = backs.find((one) => isAfter(one) && one.at < next && one.at - seen <= waitedForMs);
  return back === undefined ? fault : { ...fault, phase: "resolved", since: back.at, endedBy: back.by };
}

/** Of a fault that is open no more. */
export function endingOf(fault: FaultRecord, verdict: KeptVerdict | undefined): Ending {
  if (fault.phase === "resolved") return fault.endedBy ?? "answer";
  if (fault.droppedAt === undefined) return "unseen";
  const unseenMs = fault.droppedAt - lastSeen(fault);
  if (unseenMs >= 0 && unseenMs <= droppedWithinMs) return "unseen";
  return unseenMs < 0 || verdict?.scenario === "clock-skew" ? "clock-set" : "away";
}
