/** A number in two bytes, the higher first; what lies beyond the end counts as 0. */
export function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

/** A number in three bytes, the highest first; what lies beyond the end counts as 0. */
export function uint24(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 16) | uint16(bytes, at + 1);
}

/** Not for secrets: it stops at the first difference. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Numbers of two bytes each, the higher first. */
export function bytes16(...numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(2 * numbers.length);
  for (const [i, number] of numbers.entries()) bytes.set([number >> 8, number & 0xff], 2 * i);
  return bytes;
}

/** A vector with its length in one byte before it (RFC 8446, 3.4). */
export function vector8(content: Uint8Array): Uint8Array {
  return concat(Uint8Array.of(content.length), content);
}

/** A vector with its length in two bytes before it. */
export function vector16(content: Uint8Array): Uint8Array {
  return concat(bytes16(content.length), content);
}
