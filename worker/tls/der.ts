/** One element of DER (ITU-T X.690, 8.1). */
export interface DerElement {
  /** With its header. */
  readonly whole: Uint8Array;
  readonly content: Uint8Array;
  readonly tag: number;
}

/** The element at the start of `bytes`. Throws `RangeError` where there is none. */
export function derElement(bytes: Uint8Array, at = 0): DerElement {
  const [tag, first] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || first === undefined) throw new RangeError("DER that ends in a header");
  const sizeBytes = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || sizeBytes > 3) throw new RangeError("DER with a length of no use in a certificate");
  let length = sizeBytes === 0 ? first : 0;
  for (let i = 0; i < sizeBytes; i += 1) length = length * 256 + (bytes[at + 2 + i] ?? 0);
  const start = at + 2 + sizeBytes;
  if (start + length > bytes.length) throw new RangeError("DER that is longer than its bytes");
  return { whole: bytes.subarray(at, start + length), content: bytes.subarray(start, start + length), tag };
}

/** The elements of which `bytes` consists. Throws `RangeError` where they are anything else. */
export function derChildren(bytes: Uint8Array): readonly DerElement[] {
  const found: DerElement[] = [];
  let at = 0;
  while (at < bytes.length) {
    const next = derElement(bytes, at);
    found.push(next);
    at += next.whole.length;
  }
  return found;
}

/** The contents of a BIT STRING of whole bytes (X.690, 8.6). */
export function bitString({ content }: DerElement): Uint8Array {
  return content.subarray(1);
}

/** One DER element with this tag around the parts. */
export function wrap(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  const whole = new Uint8Array(1 + size.length + length);
  whole.set([tag, ...size]);
  let at = 1 + size.length;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
