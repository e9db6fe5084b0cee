import type { Deadline } from "./probes/deadline.ts";

/** The longest pause before each further try; the pause itself is any part of it, so that a crowd does not come back as one. */
const pausesMs = [1_000, 2_000, 4_000] as const;

/**
 * A call to one of our own objects, made anew where the runtime says that this helps, as after an object has moved, and
 * never where it says that the object has too much to do. `call` takes a new stub each time: one that has failed stays broken.
 *
 * @throws the call's error. No further try begins after the deadline; a try itself has no limit but its object's own, since a
 * timer for each answer would cost a crowd as much as the answer.
 */
export async function ownCall<T>(call: () => Promise<T>, deadline: Deadline, random = Math.random): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await call();
    } catch (error) {
      const pauseMs = (pausesMs[tries] ?? Infinity) * random();
      if (!mayTryAgain(error) || !(pauseMs < deadline.left())) throw error;
      await scheduler.wait(pauseMs);
    }
  }
}

/** As the runtime marks what a stub throws (Durable Objects, "Error handling"). */
function mayTryAgain(error: unknown): boolean {
  return (
    error instanceof Error &&
    "retryable" in error &&
    error.retryable === true &&
    !("overloaded" in error && error.overloaded === true)
  );
}
