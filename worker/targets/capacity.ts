/**
 * Runs under way in this isolate. A run holds up to six sockets, so that many targets at once (somebody walking through
 * names) would use up what the visitors of one portal need.
 */
const maxRuns = 64;
let running = 0;

/** Runs the work, or is `undefined` at once when there is no room. */
export async function withinCapacity<T>(work: () => Promise<T>): Promise<T | undefined> {
  if (running >= maxRuns) return undefined;
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
  }
}
