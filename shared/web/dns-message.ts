/** Record types we ask for, by their number (RFC 1035, 3.2.2; RFC 3596). */
const queryTypes = { A: 1, AAAA: 28 } as const;
export type DnsQueryType = keyof typeof queryTypes;

/** One address of an answer. Records of other types are left out, aliases on the way to it too. */
export interface DnsRecord {
  readonly type: DnsQueryType;
  readonly data: string;
}

export interface DnsAnswer {
  /** Response code (RFC 1035, 4.1.1): 0 no error, 2 server failure, 3 no such name, 5 refused. */
  readonly rcode: number;
  readonly answers: readonly DnsRecord[];
}

export type DnsMessageFault = "bad-name" | "not-an-answer" | "truncated" | "bad-record";

/** A name that cannot be asked, or bytes that are no DNS answer. */
export class DnsMessageError extends Error {
  override readonly name = "DnsMessageError";
  readonly fault: DnsMessageFault;

  constructor(fault: DnsMessageFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

const headerLength = 12;
const recursionDesired = 0x0100;
const classInternet = 1;

/**
 * One question in wire format (RFC 1035, 4), with id 0 so that HTTP caches can share answers (RFC 8484, 4.1).
 * Throws `DnsMessageError` `bad-name` for a name that has no wire form.
 */
export function encodeQuery(name: string, type: DnsQueryType): Uint8Array {
  const labels = (name.endsWith(".") ? name.slice(0, -1) : name).split(".");
  if (labels.some((label) => !/^[\x21-\x7e]{1,63}$/.test(label)) || name.length > 253)
    throw new DnsMessageError("bad-name", `not a DNS name: labels of 1 to 63 ASCII characters, 253 in all: ${name}`);
  const header = [0, 0, recursionDesired >> 8, recursionDesired & 0xff, 0, 1, 0, 0, 0, 0, 0, 0];
  const question = labels.flatMap((label) => [label.length, ...bytesOf(label)]);
  return Uint8Array.from([...header, ...question, 0, 0, queryTypes[type], 0, classInternet]);
}

/**
 * Reads the answer section of a response in wire format (RFC 1035, 4.1).
 * Throws `DnsMessageError` for anything that is not one, however it is broken.
 *
 * @param query What it has to be the answer to, of `encodeQuery`: id and question must be the same.
 */
export function decodeAnswer(message: Uint8Array, query?: Uint8Array): DnsAnswer {
  const cursor = new Cursor(message);
  cursor.skip(2);
  const flags = cursor.uint16();
  if ((flags & 0x8000) === 0) throw new DnsMessageError("not-an-answer", "a DNS query where an answer was expected");
  if (query !== undefined && !answers(message, query))
    throw new DnsMessageError("not-an-answer", "a DNS answer to another question");
  const questions = cursor.uint16();
  const count = cursor.uint16();
  cursor.skip(headerLength - 8);
  for (let i = 0; i < questions; i += 1) {
    cursor.skipName();
    cursor.skip(4);
  }
  const records: DnsRecord[] = [];
  for (let i = 0; i < count; i += 1) {
    const record = cursor.record();
    if (record !== undefined) records.push(record);
  }
  return { rcode: flags & 0x0f, answers: records };
}

/** Same id, one question, and that the same byte for byte but for upper and lower case (RFC 4343). */
function answers(message: Uint8Array, query: Uint8Array): boolean {
  if (message[0] !== query[0] || message[1] !== query[1] || message[4] !== 0 || message[5] !== 1) return false;
  for (let i = headerLength; i < query.length; i += 1) {
    if (lowerCase(message[i] ?? 0) !== lowerCase(query[i] ?? 0)) return false;
  }
  return true;
}

function lowerCase(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}

/** Reads forward through a message; every step checks that the bytes are there. */
class Cursor {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  skip(length: number): void {
    this.#take(length);
  }

  uint16(): number {
    const [high = 0, low = 0] = this.#take(2);
    return (high << 8) | low;
  }

  record(): DnsRecord | undefined {
    this.skipName();
    const type = this.uint16();
    // Class and time to live.
    this.skip(6);
    const data = this.#take(this.uint16());
    if (type === queryTypes.A) return { type: "A", data: ipv4(data) };
    if (type === queryTypes.AAAA) return { type: "AAAA", data: ipv6(data) };
    return undefined;
  }

  /** Past a name, which a pointer may end (RFC 1035, 4.1.4). It is not followed: whose an address is, the question said. */
  skipName(): void {
    for (;;) {
      const [size = 0] = this.#take(1);
      if (size === 0) return;
      if (size >= 0xc0) {
        this.skip(1);
        return;
      }
      if (size > 63) throw new DnsMessageError("bad-record", "a label of an unknown kind");
      this.skip(size);
    }
  }

  #take(length: number): Uint8Array {
    const end = this.#at + length;
    if (end > this.#bytes.length)
      throw new DnsMessageError("truncated", `the message ends at byte ${this.#bytes.length}, before byte ${end}`);
    const part = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return part;
  }
}

function bytesOf(label: string): number[] {
  return Array.from(label, (character) => character.charCodeAt(0));
}

function ipv4(data: Uint8Array): string {
  if (data.length !== 4) throw new DnsMessageError("bad-record", `an A record of ${data.length} bytes, not 4`);
  return data.join(".");
}

/** Text form of RFC 5952, as the URL parser writes it. */
function ipv6(data: Uint8Array): string {
  if (data.length !== 16) throw new DnsMessageError("bad-record", `an AAAA record of ${data.length} bytes, not 16`);
  const groups = Array.from({ length: 8 }, (_, i) => (((data[2 * i] ?? 0) << 8) | (data[2 * i + 1] ?? 0)).toString(16));
  return new URL(`http://[${groups.join(":")}]/`).hostname.slice(1, -1);
}
