import type { Origin } from "../catalogue.ts";

/**
 * Runs under way in this isolate, which many objects share. A run holds up to six sockets and some hundred kilobytes, and
 * whoever walks through names must not take the places of a portal's visitors: those of the catalogue have some to themselves.
 */
const places = { all: 160, outside: 128 } as const;
/** Within the caller's patience together with a run of five seconds: for a place, and for the isolate to be calm. */
const patienceMs = { place: 800, calm: 1_500 } as const;
const firstLookMs = 5;
const lookAgainMs = 40;
/** A timer that comes later than this says that the isolate is busy answering: a run now would measure that, not the portal. */
const calmWithinMs = 40;

const running = { all: 0, outside: 0 };
const queues: Readonly<Record<Origin, symbol[]>> = { catalogue: [], outside: [] };

/** Does the work once there is a place, first come first served; false where none came free in time. */
export async function withinCapacity(origin: Origin, work: () => Promise<void>): Promise<boolean> {
  if (!(await takePlace(origin))) return false;
  try {
    await work();
  } finally {
    change(origin, -1);
  }
  return true;
}

/** Looks again and again: a promise that another object's request resolves is not safe to wait for on the platform. */
async function takePlace(origin: Origin): Promise<boolean> {
  const queue = queues[origin];
  const own = Symbol(origin);
  queue.push(own);
  try {
    let waitedMs = 0;
    for (let pauseMs = firstLookMs; ; pauseMs = lookAgainMs) {
      const pausedAt = Date.now();
      await scheduler.wait(pauseMs);
      const pausedMs = Date.now() - pausedAt;
      waitedMs += pausedMs;
      const hasPlace = queue.indexOf(own) < free(origin);
      if (hasPlace && (pausedMs - pauseMs < calmWithinMs || waitedMs >= patienceMs.calm)) {
        change(origin, 1);
        return true;
      }
      if (!hasPlace && waitedMs >= patienceMs.place) return false;
    }
  } finally {
    queue.splice(queue.indexOf(own), 1);
  }
}

function change(origin: Origin, by: 1 | -1): void {
  running.all += by;
  if (origin === "outside") running.outside += by;
}

function free(origin: Origin): number {
  const left = places.all - running.all;
  return origin === "outside" ? Math.min(left, places.outside - running.outside) : left;
}
