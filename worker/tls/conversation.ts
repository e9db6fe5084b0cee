import { helloRecord } from "./client-hello.ts";
import { FlightReader } from "./server-flight.ts";
import type { Chose13, ServerFlight } from "./server-flight.ts";

/** A connection that stands: bytes out, bytes in. */
export interface ByteStream {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;
}

/** The server ended the connection before it had said anything that decides. */
export interface Closed {
  readonly kind: "closed";
}

/** What is said and heard on one connection. Its methods reject when the connection breaks. */
export class Conversation {
  readonly flight = new FlightReader();
  readonly #writer: WritableStreamDefaultWriter<Uint8Array>;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;

  constructor({ writable, readable }: ByteStream) {
    this.#writer = writable.getWriter();
    this.#reader = readable.getReader();
  }

  /** Says a ClientHello and listens to what comes in the clear. */
  async greet(hello: Uint8Array): Promise<ServerFlight | Chose13 | Closed> {
    await this.#writer.write(helloRecord(hello));
    return this.hear(() => this.flight.next());
  }

  /** Listens until `read` makes something of it. */
  async hear<T>(read: () => T | undefined | Promise<T | undefined>): Promise<T | ServerFlight | Closed> {
    for (;;) {
      const heard = await read();
      if (heard !== undefined) return heard;
      const { done, value } = await this.#reader.read();
      if (done) return this.flight.whatCame() ?? { kind: "closed" };
      this.flight.push(value);
    }
  }
}
