/** A day's runs, in UTC: that is when the platform's daily allowances are renewed. */
export interface Day {
  /** Days since the epoch. */
  readonly day: number;
  readonly runs: number;
  /** Of those, for targets outside the catalogue. */
  readonly outside: number;
  /** Reports that were taken to be kept; absent before there were any. */
  readonly reports?: number;
}

export const dayMs = 86_400_000;

/** At worst 1 GB, where each of 30 days brings as many of the largest, and 6 rows each of the 100,000 that the free plan writes. */
export const dailyReports = 1_000;

/** So that nobody who walks through names leaves nothing for the portals. */
const outsideShare = 0.5;
/** The last part of a day's runs is spread over what is left of the day. */
const sparedShare = 0.2;
const leastSpacingMs = 15_000;
const longestSpacingMs = 600_000;

export function dayAt(now: number): number {
  return Math.floor(now / dayMs);
}

/** Runs left for a target of this origin; 0 where none is. */
export function runsLeft({ runs, outside }: Day, dailyRuns: number, origin: "catalogue" | "outside"): number {
  const left = dailyRuns - runs;
  return Math.max(0, origin === "outside" ? Math.min(left, Math.floor(dailyRuns * outsideShare) - outside) : left);
}

/**
 * The least time between two runs of one target, milliseconds: as always while a fifth of the day's runs is left, or as large
 * a share of them as of the day; below that it grows as the rest shrinks, up to ten minutes.
 */
export function spacingMs(left: number, dailyRuns: number, now: number): number {
  const restOfDay = 1 - (now % dayMs) / dayMs;
  const wanted = Math.min(sparedShare, restOfDay);
  const factor = (wanted * dailyRuns) / Math.max(1, left);
  return Math.round(Math.min(longestSpacingMs, leastSpacingMs * Math.max(1, factor)));
}
