/** How often one target is measured: at most every 15 s, and 60 times in any hour. */
export const runsPerHour = 60;
export const hourMs = 3_600_000;
const minSpacingMs = 15_000;
const briskRuns = 30;

/**
 * The earliest moment of the next run. After half of the hour's runs the rest is spread over the hour, so that during a
 * long outage answers grow older instead of stopping.
 *
 * @param runs Starts of the runs of the last hour, oldest first; all times milliseconds since the epoch.
 */
export function nextRunAt(runs: readonly number[]): number {
  const last = runs.at(-1);
  if (last === undefined) return 0;
  return last + (runs.length < briskRuns ? minSpacingMs : hourMs / (runsPerHour - briskRuns));
}
