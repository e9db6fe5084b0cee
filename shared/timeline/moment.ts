/** A moment by this computer's clock, milliseconds since the epoch. */
export interface Moment {
  readonly local: number;
  /**
   * How far that clock was off, where two others agreed on it: the true time minus the local one, so positive where this
   * computer's was slow.
   */
  readonly offsetMs?: number;
}

/** By the clocks outside where they were asked, else by this computer's. */
export function trueTime({ local, offsetMs = 0 }: Moment): number {
  return local + offsetMs;
}

/** What is less than this off is one clock: `Date` counts whole seconds and round trips are only halved. */
const sameClockMs = 60_000;

/** Off by so much that people see two different times? */
export function isOff(offsetMs: number | undefined): offsetMs is number {
  return offsetMs !== undefined && Math.abs(offsetMs) >= sameClockMs;
}
