import type { RoundOutcome } from "../targets/round-outcome.ts";
import type { RoundHost } from "./hosts.ts";

/** What is remembered of one host. Times are milliseconds since the epoch. */
export interface HostRounds {
  readonly lastAt: number;
  readonly dueAt: number;
  /** In a row. */
  readonly blindRounds: number;
}

export interface Turn {
  readonly host: RoundHost;
  readonly at: number;
}

export const usualIntervalMs = 6 * 3_600_000;
export const blindIntervalMs = 4 * usualIntervalMs;
const blindRoundsToSlowDown = 3;
/** Part of an interval by which it may be shorter or longer, so that rounds keep no step with anything else. */
export const jitter = 0.1;
/** Between rounds of any two hosts, and of two hosts of one portal. */
const gapMs = 60_000;

/** What is remembered after a round that ended at `now`; `random` is from 0 to 1. */
export function afterRound(
  before: HostRounds | undefined,
  outcome: RoundOutcome,
  now: number,
  random: number,
): HostRounds {
  const counted = before?.blindRounds ?? 0;
  const blindRounds = outcome === "blind" ? counted + 1 : outcome === "through" ? 0 : counted;
  const interval = blindRounds >= blindRoundsToSlowDown ? blindIntervalMs : usualIntervalMs;
  return { lastAt: now, dueAt: now + Math.round(interval * (1 + jitter * (2 * random - 1))), blindRounds };
}

/**
 * Whose turn is next, and when: the host that is due first, but never sooner than the gap after the round before, however
 * many are overdue. Hosts without a round yet come in their order, all of them before anybody's second round.
 *
 * @param hosts At least one.
 * @param startedAt When the rounds began.
 */
export function nextTurn(hosts: readonly RoundHost[], known: ReadonlyMap<string, HostRounds>, startedAt: number): Turn {
  const latestOf = new Map<string, number>();
  let latest = -Infinity;
  for (const { id, portal } of hosts) {
    const lastAt = known.get(id)?.lastAt ?? -Infinity;
    latest = Math.max(latest, lastAt);
    latestOf.set(portal, Math.max(latestOf.get(portal) ?? -Infinity, lastAt));
  }
  // A catalogue too large for that gap has a smaller one, so that everybody still has a turn.
  const anyGapMs = Math.min(gapMs, (0.9 * usualIntervalMs) / hosts.length);
  const firstRoundsMs = (1 - jitter) * usualIntervalMs;
  const turns = hosts.map((host, i) => {
    const dueAt = known.get(host.id)?.dueAt ?? startedAt + (i * firstRoundsMs) / hosts.length;
    return { host, dueAt, at: Math.max(dueAt, latest + anyGapMs, (latestOf.get(host.portal) ?? 0) + gapMs) };
  });
  const { host, at } = turns.reduce((best, turn) =>
    turn.at < best.at || (turn.at === best.at && turn.dueAt < best.dueAt) ? turn : best,
  );
  return { host, at: Math.ceil(at) };
}
