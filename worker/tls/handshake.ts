import { clientHello12, clientHello13 } from "./client-hello.ts";
import { readServerFlight } from "./server-flight.ts";
import type { ServerFlight } from "./server-flight.ts";

/** A connection that stands: bytes out, bytes in. */
export interface ByteStream {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;
}

export type HandshakeResult =
  | ServerFlight
  /** The server ended the connection before it had said anything that decides. */
  | { readonly kind: "closed" }
  /** The connection broke; `cause` is the runtime's text. */
  | { readonly kind: "broken"; readonly cause: string }
  /** Nothing that decides within `timeoutMs`. */
  | { readonly kind: "timed-out" };

/**
 * Says a ClientHello for `version` and reads the answer until it decides something. Never rejects; leaves the
 * connection for the caller to close.
 */
export async function shakeHands(
  stream: ByteStream,
  host: string,
  version: "1.2" | "1.3",
  timeoutMs: number,
): Promise<HandshakeResult> {
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const late = Promise.withResolvers<HandshakeResult>();
  const timer = setTimeout(() => late.resolve({ kind: "timed-out" }), timeoutMs);
  try {
    return await Promise.race([
      late.promise,
      converse(writer, reader, version === "1.2" ? clientHello12(host) : clientHello13(host)),
    ]);
  } finally {
    clearTimeout(timer);
  }
}

async function converse(
  writer: WritableStreamDefaultWriter<Uint8Array>,
  reader: ReadableStreamDefaultReader<Uint8Array>,
  hello: Uint8Array,
): Promise<HandshakeResult> {
  try {
    await writer.write(hello);
    let received = new Uint8Array();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { kind: "closed" };
      received = append(received, value);
      const flight = readServerFlight(received);
      if (flight !== undefined) return flight;
    }
  } catch (error) {
    return { kind: "broken", cause: error instanceof Error ? error.message : String(error) };
  }
}

function append(before: Uint8Array, more: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(before.length + more.length);
  whole.set(before);
  whole.set(more, before.length);
  return whole;
}
