import { uint16 } from "./bytes.ts";
import { ByteQueue } from "./byte-queue.ts";

/** Content types of records (RFC 8446, 5.1). */
export const contentType = { changeCipherSpec: 20, alert: 21, handshake: 22, data: 23 } as const;

/** One TLS record (RFC 5246, 6.2.1; RFC 8446, 5.1). */
export interface TlsRecord {
  readonly type: number;
  /** Its five bytes: what an encrypted record is authenticated with. */
  readonly header: Uint8Array<ArrayBuffer>;
  readonly body: Uint8Array<ArrayBuffer>;
}

const headerLength = 5;
/** RFC 5246, 6.2.3 */
const maxBody = 16_384 + 2_048;
/** More than any chain in use; a server that sends more is not after a handshake. */
const maxReceived = 131_072;

/** Cuts what a server sends into records, however it arrives. */
export class RecordReader {
  readonly #queue = new ByteQueue();
  #received = 0;
  #records = 0;

  push(bytes: Uint8Array): void {
    this.#received += bytes.length;
    // What lies beyond the limit is never read, so it is not kept either.
    if (this.#received <= maxReceived) this.#queue.push(bytes);
  }

  /** The next whole record; `not-tls` where the very first bytes are none, `malformed` later; `undefined`: not there yet. */
  next(): TlsRecord | "not-tls" | "malformed" | undefined {
    if (this.#received > maxReceived) return "malformed";
    const header = this.#queue.peek(headerLength);
    const [type, major] = header;
    if (type === undefined) return undefined;
    const nonsense = this.#records === 0 ? "not-tls" : "malformed";
    if (type < contentType.changeCipherSpec || type > contentType.data) return nonsense;
    if (major !== undefined && major !== 3) return nonsense;
    if (header.length < headerLength) return undefined;
    const length = uint16(header, 3);
    if (length > maxBody) return nonsense;
    if (this.#queue.length < headerLength + length) return undefined;
    this.#records += 1;
    const whole = this.#queue.take(headerLength + length);
    return { type, header: whole.subarray(0, headerLength), body: whole.subarray(headerLength) };
  }
}
