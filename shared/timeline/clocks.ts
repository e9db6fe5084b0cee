import { clockOffset } from "../clock.ts";
import type { ClockReading } from "../model/evidence.ts";
import type { Entry } from "./entries.ts";
import { isOff } from "./moment.ts";
import type { CheckRecord } from "./records.ts";

/**
 * What is known of this computer's clock at the time of an entry. `agrees`: it was right to a minute · `off`: two others agree
 * that it was not · `unsure`: they differ from it and not two of them agree, so nothing is corrected · `not-measured`.
 */
export type ClockStory =
  | { readonly kind: "not-measured" }
  | { readonly kind: "agrees"; readonly readings: readonly ClockReading[] }
  | { readonly kind: "off"; readonly readings: readonly ClockReading[]; readonly at: number; readonly offsetMs: number }
  | { readonly kind: "unsure"; readonly readings: readonly ClockReading[]; readonly at: number };

/** Told by the first check of the entry that asked other clocks; `at`: when, by this computer's. */
export function clockStory({ checks }: Pick<Entry, "checks">): ClockStory {
  const asked = checks.filter(({ clock = [] }) => clock.length > 0);
  const settled = asked.find(({ clock = [] }) => clockOffset(clock) !== undefined) ?? asked[0];
  if (settled?.clock === undefined) return { kind: "not-measured" };
  const { clock: readings, at } = settled;
  const offsetMs = clockOffset(readings);
  if (isOff(offsetMs)) return { kind: "off", readings, at, offsetMs };
  if (offsetMs === undefined && readings.some((reading) => isOff(reading.offsetMs)))
    return { kind: "unsure", readings, at };
  return { kind: "agrees", readings };
}

/**
 * When the probe measured, by the true time: its own clock is compared with the others as this computer's is. Undefined
 * where it did not.
 */
export function probeTime({ probeAt, clock = [] }: CheckRecord): number | undefined {
  if (probeAt === undefined) return undefined;
  const offset = clockOffset(clock);
  const probe = clock.find(({ source }) => source === "probe")?.offsetMs;
  return offset === undefined || probe === undefined ? probeAt : probeAt - (probe - offset);
}
