import { Buckets } from "./buckets.ts";
import type { Taken } from "./token-bucket.ts";

/** For everything that a caller asks. */
const all = new Buckets({ tokens: 100, refillMs: 100 });
/** For hosts outside the catalogue besides: a diagnosis of somebody's own portal now and then, and no walk through names. */
const outside = new Buckets({ tokens: 10, refillMs: 6_000 });

/** For reports that are to be kept: an office sends one now and then, and nobody fills the store alone. */
const reports = new Buckets({ tokens: 10, refillMs: 360_000 });

/**
 * For runs that a request brings about, beside which answers cost next to nothing: an office behind one address may look at
 * several portals all day, and nobody's requests alone use up the day's budget of all.
 */
const runs = new Buckets({ tokens: 60, refillMs: 20_000 });

/** For looking for reports that are not there: where the state is on a disk, each leaves an empty file. */
const misses = new Buckets({ tokens: 20, refillMs: 60_000 });

const kinds = { all, outside, reports };

/** What is left of a limit, as the fields of draft-ietf-httpapi-ratelimit-headers say it. */
export interface Share {
  readonly granted: boolean;
  readonly waitSeconds: number;
  /** `RateLimit-Policy` */
  readonly policy: string;
  /** `RateLimit` */
  readonly state: string;
}

/** Takes one request of a caller, by his pseudonym. */
export function takeShare(kind: keyof typeof kinds, caller: string, now: number): Share {
  const buckets = kinds[kind];
  return share(buckets, buckets.take(caller, now));
}

/** Seconds until a request of this caller may bring about a run; until then he is answered from memory. 0: at once. */
export function runWaitSeconds(caller: string, now: number): number {
  return runs.wait(caller, now);
}

export function chargeRun(caller: string, now: number): void {
  runs.take(caller, now);
}

/** Seconds until this caller may look for a report again, of which he has not found too many. 0: at once. */
export function missWaitSeconds(caller: string, now: number): number {
  return misses.wait(caller, now);
}

export function chargeMiss(caller: string, now: number): void {
  misses.take(caller, now);
}

function share({ size }: Buckets, { granted, left, waitSeconds }: Taken): Share {
  return {
    granted,
    waitSeconds,
    policy: `"caller";q=${size.tokens};w=${(size.tokens * size.refillMs) / 1000}`,
    state: `"caller";r=${left};t=${Math.max(1, waitSeconds)}`,
  };
}
