/** Whoever sends more than this has shown that it can. */
const mostBytes = 262_144;
/** A page that still comes after this is a slow page, and nobody's verdict should wait for it. */
const limitMs = 3_000;

/** What came of reading an answer's body. */
export interface AnswerBody {
  /** Decoded (RFC 9110, 8.4), as much as was read. */
  readonly bytes: Uint8Array;
  /** It ended otherwise than its header had announced, or could not be decoded. */
  readonly isBroken: boolean;
}

/**
 * Reads a body to its end, 256 kB or 3 s, whichever comes first; what is longer or later is cancelled, and is not broken:
 * its header came, and so did all that we waited for. A body that stands still may be a line that loses large packets or
 * a page that writes for ever, and nothing at this layer tells which, so that it is no fault of its own.
 */
export async function readBody(body: ReadableStream<Uint8Array>): Promise<AnswerBody> {
  const reader = body.getReader();
  const bytes = new Uint8Array(mostBytes);
  let length = 0;
  let isLate = false;
  let isBroken = false;
  const timer = setTimeout(() => {
    isLate = true;
    // The read under way ends as if the body had.
    void reader.cancel().catch(() => undefined);
  }, limitMs);
  try {
    for (let part = await reader.read(); !part.done && length < mostBytes; part = await reader.read()) {
      const fitting = part.value.subarray(0, mostBytes - length);
      bytes.set(fitting, length);
      length += fitting.length;
    }
  } catch (error) {
    // The limit of the request itself ends the body too.
    isBroken = !isLate && !isTimeout(error);
  } finally {
    clearTimeout(timer);
  }
  await reader.cancel().catch(() => undefined);
  return { bytes: bytes.subarray(0, length), isBroken };
}

/** Is this the end of our own patience (`AbortSignal.timeout`)? */
export function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === "TimeoutError";
}
