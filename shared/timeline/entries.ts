import { clockOffset } from "../clock.ts";
import { sameTarget, type Target } from "../model/target.ts";
import { checkRuns } from "./check-runs.ts";
import { droppedWithinMs, type Ending, endingOf, lastSeen, withReturn } from "./ending.ts";
import { lasting, type Lasting } from "./lasting.ts";
import { type Moment, trueTime } from "./moment.ts";
import { type CheckRecord, type FaultRecord, type HistoryRecord, type KeptVerdict, recordKey } from "./records.ts";

/** One thing that happened, put together from all its records. */
export interface Entry {
  readonly key: string;
  readonly target: Target;
  /** Seen by watching, or found because somebody asked. */
  readonly by: "watching" | "click";
  readonly begin: Moment;
  /** Its end where it was seen, else when it was last seen to fail. */
  readonly last: Moment;
  readonly ending: Ending;
  readonly lasting: Lasting;
  /** How often it came back within a minute. */
  readonly returns: number;
  /** None where it was over, or the browser closed, before there was one. */
  readonly verdict?: KeptVerdict;
  readonly error?: string;
  /** Oldest first. */
  readonly checks: readonly CheckRecord[];
}

/**
 * What happened, oldest first by the true time. `open`: keys of the faults that are open now; one that is recorded as open
 * and is not among them was left behind by a kill. `now`: local clock.
 */
export function entriesOf(records: readonly HistoryRecord[], open: ReadonlySet<string>, now: number): readonly Entry[] {
  const faults = records.filter((record) => record.kind === "fault").toSorted((a, b) => a.at - b.at);
  const checks = records.filter((record) => record.kind === "check").toSorted((a, b) => a.at - b.at);
  const owners = new Map(checks.map((check) => [check, faults.findLast((fault) => isPartOf(check, fault, open))]));
  const backs = records.filter((record) => record.kind === "back");
  const entries = faults.map((fault) =>
    ofFault(
      withReturn(fault, faults, backs),
      checks.filter((check) => owners.get(check) === fault),
      open.has(recordKey(fault)) ? now : undefined,
    ),
  );
  const alone = checkRuns(checks.filter((check) => owners.get(check) === undefined)).map(ofChecks);
  return [...entries, ...alone].toSorted((a, b) => trueTime(a.begin) - trueTime(b.begin));
}

function isPartOf(check: CheckRecord, fault: FaultRecord, open: ReadonlySet<string>): boolean {
  if (!sameTarget(check.target, fault.target) || check.until < fault.at) return false;
  if (open.has(recordKey(fault))) return true;
  const end = fault.phase === "resolved" ? fault.since : lastSeen(fault) + droppedWithinMs;
  // A clock that was set back in its middle leaves an end before the beginning.
  return end < fault.at || check.at <= end;
}

/** `openNow`: the present, where it is open still. */
function ofFault(fault: FaultRecord, checks: readonly CheckRecord[], openNow: number | undefined): Entry {
  const verdict = verdictOf(checks);
  const ending = openNow === undefined ? endingOf(fault, verdict) : "open";
  const isOver = fault.phase === "resolved" && openNow === undefined;
  const begin = moment(fault.at, offsetOf(checks));
  const last = isOver
    ? moment(fault.since, offsetAtEnd(checks, verdict))
    : moment(openNow ?? lastSeen(fault), begin.offsetMs);
  const error = fault.error ?? checks.findLast((check) => check.error !== undefined)?.error;
  return {
    key: recordKey(fault),
    target: fault.target,
    by: "watching",
    begin,
    last,
    ending,
    lasting: lasting(begin, last, ending),
    returns: fault.returns ?? 0,
    ...(verdict && { verdict }),
    ...(error !== undefined && { error }),
    checks,
  };
}

/** Checks one after the other that belong to no fault that watching saw; the last one may have found the site well. */
function ofChecks(checks: readonly [CheckRecord, ...CheckRecord[]]): Entry {
  const [first] = checks;
  const final = checks.at(-1) ?? first;
  const verdict = verdictOf(checks) ?? first.verdict;
  const isWell = final.verdict.side === "none";
  const ending = verdict.side === "none" ? "well" : isWell ? "check" : "unseen";
  const begin = moment(first.at, offsetOf(checks));
  const last = moment(final.until, offsetAtEnd(checks, verdict));
  const error = checks.findLast((check) => check.error !== undefined)?.error;
  return {
    key: recordKey(first),
    target: first.target,
    by: first.trigger === "click" ? "click" : "watching",
    begin,
    last,
    ending,
    lasting: lasting(begin, checks.length === 1 ? begin : last, ending),
    returns: 0,
    verdict,
    ...(error !== undefined && { error }),
    checks,
  };
}

/** The last one that found a fault: that the site was well in the end says nothing of what it had. */
function verdictOf(checks: readonly CheckRecord[]): KeptVerdict | undefined {
  return (checks.findLast(({ verdict }) => verdict.side !== "none") ?? checks.at(-1))?.verdict;
}

function offsetOf(checks: readonly CheckRecord[]): number | undefined {
  for (const { clock = [] } of checks) {
    const offset = clockOffset(clock);
    if (offset !== undefined) return offset;
  }
  return undefined;
}

/** What was a wrong clock is over because it was set right. */
function offsetAtEnd(checks: readonly CheckRecord[], verdict: KeptVerdict | undefined): number | undefined {
  const final = checks.at(-1);
  const measured = final?.verdict.side === "none" ? clockOffset(final.clock ?? []) : undefined;
  return measured ?? (verdict?.scenario === "clock-skew" ? 0 : offsetOf(checks));
}

function moment(local: number, offsetMs: number | undefined): Moment {
  return offsetMs === undefined ? { local } : { local, offsetMs };
}
