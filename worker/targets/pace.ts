/** How often one target is measured: at most every 15 s, every 30 s where it has gone down, and 60 times in any hour. */
export const runsPerHour = 60;
export const hourMs = 3_600_000;
const spacingMs = { up: 15_000, down: 30_000 } as const;
const briskRuns = 30;

export interface PaceOf {
  /** Starts of the runs of the last hour, oldest first; milliseconds since the epoch. */
  readonly starts: readonly number[];
  /** Has it gone down? Then it stays so for a while, and everybody asks. */
  readonly isDown: boolean;
  /** The least spacing that the day's budget allows, milliseconds. */
  readonly budgetSpacingMs: number;
}

/**
 * The earliest moment of the next run. After half of the hour's runs the rest is spread over the hour, so that during a
 * long outage answers grow older instead of stopping.
 */
export function nextRunAt({ starts, isDown, budgetSpacingMs }: PaceOf): number {
  const last = starts.at(-1);
  if (last === undefined) return 0;
  const spread = starts.length < briskRuns ? 0 : hourMs / (runsPerHour - briskRuns);
  return last + Math.max(isDown ? spacingMs.down : spacingMs.up, spread, budgetSpacingMs);
}
