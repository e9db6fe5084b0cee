import { reportWords } from "./report-words.ts";

/**
 * JSON values as few bytes, in the manner of CBOR (RFC 8949, 3): a head of three bits of kind and a number, then what the
 * kind says. Two kinds are our own: `word`, by its place in the list of words, and `second`, an instant of whole seconds.
 */
const kinds = { positive: 0, negative: 1, fingerprint: 2, text: 3, list: 4, object: 5, word: 6, other: 7 } as const;
/** Numbers of the kind `other`. */
const others = { false: 0, true: 1, null: 2, second: 3 } as const;

/** Up to this number it stands in the head itself; the next four say in how many bytes after it. */
const inHead = 23;
const widths = [1, 2, 4, 8] as const;
const fingerprint = /^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/;
const fingerprintLength = 32;
/** Deeper than any report. */
const deepest = 16;

const wordNumbers: ReadonlyMap<string, number> = new Map(reportWords.map((word, number) => [word, number]));
const encoder = new TextEncoder();

/** Packs null, booleans, whole numbers, texts, lists and plain objects. Throws `TypeError` for anything else. */
export function packValue(value: unknown): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  write(bytes, value);
  return Uint8Array.from(bytes);
}

function write(bytes: number[], value: unknown): void {
  if (typeof value === "string") writeText(bytes, value);
  else if (typeof value === "number") writeNumber(bytes, value);
  else if (value === null || typeof value === "boolean")
    head(bytes, kinds.other, value === null ? others.null : value ? others.true : others.false);
  else if (Array.isArray(value)) {
    head(bytes, kinds.list, value.length);
    for (const item of value) write(bytes, item);
  } else if (typeof value === "object") {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    head(bytes, kinds.object, members.length);
    for (const [key, member] of members) {
      writeText(bytes, key);
      write(bytes, member);
    }
  } else throw new TypeError(`A ${typeof value} has no packed form.`);
}

function writeText(bytes: number[], text: string): void {
  const word = wordNumbers.get(text);
  if (word !== undefined) head(bytes, kinds.word, word);
  else if (fingerprint.test(text)) {
    head(bytes, kinds.fingerprint, fingerprintLength);
    bytes.push(...text.split(":").map((pair) => Number.parseInt(pair, 16)));
  } else {
    const encoded = encoder.encode(text);
    head(bytes, kinds.text, encoded.length);
    bytes.push(...encoded);
  }
}

function writeNumber(bytes: number[], value: number): void {
  if (!Number.isSafeInteger(value)) throw new TypeError(`${value} is no whole number.`);
  const seconds = value / 1000;
  if (Number.isInteger(seconds) && seconds > 0xff_ffff && seconds <= 0xffff_ffff) {
    head(bytes, kinds.other, others.second);
    bytes.push(...bigEndian(seconds, 4));
  } else if (value < 0) head(bytes, kinds.negative, -1 - value);
  else head(bytes, kinds.positive, value);
}

function head(bytes: number[], kind: number, number: number): void {
  if (number <= inHead) {
    bytes.push((kind << 5) | number);
    return;
  }
  const width = widths.findIndex((size) => size === 8 || number < 2 ** (8 * size));
  bytes.push((kind << 5) | (inHead + 1 + width), ...bigEndian(number, widths[width] ?? 8));
}

function bigEndian(number: number, length: number): number[] {
  return Array.from({ length }, (_, index) => Math.floor(number / 2 ** (8 * (length - 1 - index))) % 256);
}

/** Bytes that no value packs to. */
export class PackedValueError extends Error {
  override readonly name = "PackedValueError";
}

/** The value that was packed. Throws `PackedValueError`. A word of a later list is read as a text that means nothing. */
export function unpackValue(bytes: Uint8Array): unknown {
  const cursor = new Cursor(bytes);
  const value = cursor.value(0);
  if (!cursor.isAtEnd) throw new PackedValueError("there are bytes after the value");
  return value;
}

class Cursor {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  value(depth: number): unknown {
    if (depth > deepest) throw new PackedValueError("the value is nested too deep");
    const [first = 0] = this.#take(1);
    const kind = first >> 5;
    const number = this.#number(first & 31);
    switch (kind) {
      case kinds.positive:
        return number;
      case kinds.negative:
        return -1 - number;
      case kinds.list:
        return Array.from({ length: this.#count(number) }, () => this.value(depth + 1));
      case kinds.object:
        return Object.fromEntries(
          Array.from({ length: this.#count(number) }, () => [this.#key(depth), this.value(depth + 1)]),
        );
      case kinds.other:
        return this.#other(number);
      default:
        return this.#text(kind, number);
    }
  }

  #key(depth: number): string {
    const key = this.value(depth + 1);
    if (typeof key !== "string") throw new PackedValueError("a member has no name");
    return key;
  }

  #text(kind: number, number: number): string {
    if (kind === kinds.word) return reportWords[number] ?? `word ${number}`;
    const bytes = this.#take(number);
    if (kind === kinds.text) return new TextDecoder().decode(bytes);
    return Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join(":");
  }

  #other(number: number): unknown {
    if (number === others.second) return this.#take(4).reduce((sum, byte) => sum * 256 + byte, 0) * 1000;
    if (number === others.null) return null;
    if (number === others.true || number === others.false) return number === others.true;
    throw new PackedValueError(`${number} stands for no value`);
  }

  #number(short: number): number {
    if (short <= inHead) return short;
    const length = widths[short - inHead - 1];
    if (length === undefined) throw new PackedValueError(`${short} is no width of a number`);
    const number = this.#take(length).reduce((sum, byte) => sum * 256 + byte, 0);
    if (!Number.isSafeInteger(number)) throw new PackedValueError("a number is too big");
    return number;
  }

  /** Every item has a byte at least. */
  #count(number: number): number {
    if (number > this.#bytes.length - this.#at) throw new PackedValueError("a list is longer than the rest");
    return number;
  }

  #take(length: number): Uint8Array {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new PackedValueError(`the value ends at byte ${this.#bytes.length}`);
    const part = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return part;
  }
}
