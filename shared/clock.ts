import type { ClockReading } from "./model/evidence.ts";

/** Readings this close together are one clock; `Date` counts whole seconds and the round trip is only halved. */
const agreementMs = 60_000;

/** More than this off counts: the margin of Chromium's own bad-clock page (SSLErrorHandler, network time). */
export const clockToleranceMs = 300_000;

/**
 * How far this computer's clock is behind (positive) or ahead (negative), in milliseconds: the mean of the largest group
 * of readings that agree within 60 s. `undefined` unless two different sources agree: one source alone may itself lie.
 */
export function clockOffset(readings: readonly ClockReading[]): number | undefined {
  let best: readonly ClockReading[] = [];
  for (const { offsetMs } of readings) {
    const group = readings.filter((other) => other.offsetMs >= offsetMs && other.offsetMs - offsetMs <= agreementMs);
    if (new Set(group.map(({ source }) => source)).size > new Set(best.map(({ source }) => source)).size) best = group;
  }
  if (new Set(best.map(({ source }) => source)).size < 2) return undefined;
  return Math.round(best.reduce((sum, { offsetMs }) => sum + offsetMs, 0) / best.length);
}
