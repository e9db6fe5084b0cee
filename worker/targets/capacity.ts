/**
 * Runs under way in this isolate. A run holds up to six sockets, so that many targets at once (somebody walking through
 * names) would use up what the visitors of one portal need.
 */
const maxRuns = 64;
let running = 0;

/** Does the work, or nothing when there is no room. */
export async function withinCapacity(work: () => Promise<void>): Promise<void> {
  if (running >= maxRuns) return;
  running += 1;
  try {
    await work();
  } finally {
    running -= 1;
  }
}
