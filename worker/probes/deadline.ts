/** A moment by which several steps in a row must be done. */
export interface Deadline {
  /** Milliseconds left, never below 0. */
  left(): number;
}

export function deadlineIn(milliseconds: number): Deadline {
  const end = Date.now() + milliseconds;
  return { left: () => Math.max(0, end - Date.now()) };
}

/** The promise's value, or `undefined` after `milliseconds`. The runtime has no time-outs of its own for sockets. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => late.resolve(undefined), milliseconds);
  try {
    return await Promise.race([promise, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Work that is aborted after `milliseconds`. Unlike `AbortSignal.timeout` it leaves no timer behind, which would keep the
 * object awake, and billed, long after the answer.
 */
export async function abortedAfter<T>(milliseconds: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), milliseconds);
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
  }
}
