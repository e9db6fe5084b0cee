import { uint24 } from "./bytes.ts";
import { ByteQueue } from "./byte-queue.ts";

/** Handshake messages that we read (RFC 5246, 7.4; RFC 6066, 8; RFC 8446, 4). */
export const messageType = {
  serverHello: 2,
  encryptedExtensions: 8,
  certificate: 11,
  certificateRequest: 13,
  serverHelloDone: 14,
  certificateVerify: 15,
  certificateStatus: 22,
} as const;

export interface HandshakeMessage {
  readonly type: number;
  readonly body: Uint8Array;
  /** With its header, as it enters the transcript. */
  readonly whole: Uint8Array;
}

const headerLength = 4;
const maxBody = 131_072;

/** Puts handshake messages together from the records that they were cut into. */
export class MessageReader {
  readonly #queue = new ByteQueue();

  push(fragment: Uint8Array): void {
    this.#queue.push(fragment);
  }

  /** The next whole message; `undefined`: not there yet. */
  next(): HandshakeMessage | "malformed" | undefined {
    const header = this.#queue.peek(headerLength);
    if (header.length < headerLength) return undefined;
    const length = uint24(header, 1);
    if (length > maxBody) return "malformed";
    if (this.#queue.length < headerLength + length) return undefined;
    const whole = this.#queue.take(headerLength + length);
    return { type: whole[0] ?? 0, body: whole.subarray(headerLength), whole };
  }
}
