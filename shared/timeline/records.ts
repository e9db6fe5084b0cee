import type { Incident } from "../incident.ts";
import type { Diagnosis } from "../model/diagnosis.ts";
import type { ClockReading } from "../model/evidence.ts";
import { targetText, type Target } from "../model/target.ts";
import type { Verdict } from "../model/verdict.ts";
import type { ScenarioId } from "../scenarios/index.ts";

/**
 * A fault as watching saw it: one record from its opening to its end, written anew as a whole at every change, so that it
 * does not matter which of the changes a killed service worker has missed. Times: local clock, milliseconds since the epoch.
 */
export interface FaultRecord {
  readonly kind: "fault";
  readonly target: Target;
  /** When it opened; one that comes back within a minute keeps its first opening. */
  readonly at: number;
  readonly phase: "incident" | "confirmed" | "resolved";
  /** Of the last phase change; with phase `resolved` its end. */
  readonly since: number;
  readonly failedAt?: number;
  readonly endedBy?: Incident["endedBy"];
  readonly returns?: number;
  /** The runtime's own name of the failure: `net::ERR_…`. */
  readonly error?: string;
  /** Given up while it was open: nobody had been at the site for half an hour. */
  readonly droppedAt?: number;
}

export type KeptVerdict = Pick<Verdict<ScenarioId>, "side" | "locus" | "scenario" | "confidence">;

/** A diagnosis that is done, in short. Times as above. */
export interface CheckRecord {
  readonly kind: "check";
  readonly id: string;
  readonly target: Target;
  readonly at: number;
  readonly until: number;
  readonly trigger: Diagnosis["trigger"];
  readonly verdict: KeptVerdict;
  readonly error?: string;
  readonly clock?: readonly ClockReading[];
  /** When the first probe measured, by the probe's clock. */
  readonly probeAt?: number;
}

/** A site was seen to be back that somebody waited for: by then its fault may long have been given up. */
export interface BackRecord {
  readonly kind: "back";
  readonly target: Target;
  readonly at: number;
  /** A page loaded before the user's eyes, or a check of ours found it well. */
  readonly by: "answer" | "check";
}

export type HistoryRecord = FaultRecord | CheckRecord | BackRecord;

/** Under which name a record is kept; the same for every state of it. */
export function recordKey(record: HistoryRecord): string {
  if (record.kind === "check") return record.id;
  return (record.kind === "back" ? "back " : "") + faultKey(record.target, record.at);
}

export function faultKey(target: Target, openedAt: number): string {
  return `${openedAt} ${targetText(target)}`;
}

/** What is to be recorded when the stored incidents change from `before` to `after`. `now`: local clock. */
export function faultRecords(before: Incidents, after: Incidents, now: number): readonly FaultRecord[] {
  return Object.keys({ ...before, ...after }).flatMap((key) => {
    const [was, is] = [before[key], after[key]];
    if (is !== undefined) return is.phase === was?.phase && is.openedAt === was.openedAt ? [] : faultRecord(is);
    return was === undefined ? [] : faultRecord(was, was.phase === "resolved" ? undefined : now);
  });
}
type Incidents = Readonly<Record<string, Incident>>;

/** None for what never opened, or is only suspected of coming back. */
function faultRecord(incident: Incident, droppedAt?: number): readonly FaultRecord[] {
  const { target, phase, since, openedAt: at, failedAt, endedBy, returns, observation } = incident;
  if (at === undefined || phase === "suspected" || phase === "waiting") return [];
  const error = observation?.raw;
  return [
    {
      kind: "fault",
      target,
      at,
      phase,
      since,
      ...(failedAt !== undefined && { failedAt }),
      ...(endedBy && { endedBy }),
      ...(returns !== undefined && { returns }),
      ...(error !== undefined && { error }),
      ...(droppedAt !== undefined && { droppedAt }),
    },
  ];
}

/** Undefined for one that is not done. */
export function checkRecord(diagnosis: Diagnosis<ScenarioId>): CheckRecord | undefined {
  const { id, target, trigger, startedAt: at, evidence, verdict } = diagnosis;
  if (verdict === undefined) return undefined;
  const { side, locus, scenario, confidence } = verdict;
  const { recheck, clock, probe } = evidence;
  const probeAt = probe?.outcome === "measured" ? probe.vantages[0]?.startedAt : undefined;
  return {
    kind: "check",
    id,
    target,
    at,
    until: evidence.at,
    trigger,
    verdict: { side, locus, scenario, confidence },
    ...(recheck?.raw !== undefined && { error: recheck.raw }),
    ...(clock && { clock }),
    ...(probeAt !== undefined && { probeAt }),
  };
}
