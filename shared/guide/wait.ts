const minute = 60_000;
/** Soon at first, since many faults are short; then rarely, since a crowd waits. */
const pauses = [0.5, 1, 2, 5].map((minutes) => minutes * minute);
const longest = 10 * minute;
/** About three hours: whoever has not come back by then will look anew. */
const mostLooks = 20;

/** How long until the next look while somebody waits, milliseconds; undefined when there were enough. */
export function waitMs(looks: number): number | undefined {
  return looks >= mostLooks ? undefined : (pauses[looks] ?? longest);
}
