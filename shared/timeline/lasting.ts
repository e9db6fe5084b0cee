import type { Ending } from "./ending.ts";
import { trueTime, type Moment } from "./moment.ts";

/** How long something lasted, milliseconds by true clocks. */
export interface Lasting {
  /** Undefined where it cannot be told: seen only once, or the clock was set meanwhile. */
  readonly ms?: number;
  /** It was not seen to end. */
  readonly atLeast: boolean;
}

/** From `begin` to `last`; a single look at a fault has no length, and neither has a check that found none. */
export function lasting(begin: Moment, last: Moment, ending: Ending): Lasting {
  const isSeenToEnd = ending === "answer" || ending === "check";
  const ms = trueTime(last) - trueTime(begin);
  if (ending === "well" || ms < 0 || (ms === 0 && !isSeenToEnd)) return { atLeast: false };
  return { ms, atLeast: !isSeenToEnd && ending !== "open" };
}

/** All of them together: what is unknown makes the sum one of at least so much. */
export function altogether(all: readonly Lasting[]): Lasting {
  const known = all.flatMap(({ ms }) => ms ?? []);
  if (known.length === 0) return { atLeast: false };
  return {
    ms: known.reduce((sum, ms) => sum + ms, 0),
    atLeast: known.length < all.length || all.some(({ atLeast }) => atLeast),
  };
}
