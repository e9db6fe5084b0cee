import { targetText } from "../model/target.ts";
import type { CheckRecord } from "./records.ts";

/** A check so long after the one before it is about something else. */
const togetherMs = 1_800_000;

export type CheckRun = readonly [CheckRecord, ...CheckRecord[]];

/**
 * Checks of the same target that found a fault, one soon after the other, with the one that found it over. A check that
 * found nothing stands alone where somebody asked for it; one that ran by itself is dropped: nobody had noticed anything.
 * `checks`: oldest first.
 */
export function checkRuns(checks: readonly CheckRecord[]): readonly CheckRun[] {
  const done: CheckRun[] = [];
  const open = new Map<string, CheckRun>();
  for (const check of checks) {
    const key = targetText(check.target);
    const before = open.get(key);
    const last = before?.at(-1);
    const isSoon = last !== undefined && check.at - last.until <= togetherMs;
    const isWell = check.verdict.side === "none";
    open.delete(key);
    if (before && !isSoon) done.push(before);
    const run: CheckRun = before && isSoon ? [...before, check] : [check];
    if (!isWell) open.set(key, run);
    else if (run.length > 1 || check.trigger === "click") done.push(run);
  }
  return [...done, ...open.values()];
}
