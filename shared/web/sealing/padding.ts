/** Bytes of a sealed report, nonce and tag included. There are no others, so that the size tells little of what is inside. */
export const sealedSizes = [1_024, 2_048, 4_096, 8_192, 16_384, 32_768] as const;

/** A random nonce of 96 bits and a tag of 128 (NIST SP 800-38D). */
export const nonceLength = 12;
export const tagLength = 16;
const overhead = nonceLength + tagLength;

/** Fills up to the next size: a byte 0x80, then zeros (ISO/IEC 7816-4). Undefined where it is too large for the largest. */
export function pad(content: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const size = sealedSizes.find((one) => content.length + 1 + overhead <= one);
  if (size === undefined) return undefined;
  const padded = new Uint8Array(size - overhead);
  padded.set(content);
  padded[content.length] = 0x80;
  return padded;
}

/** Undefined where it was not padded so. */
export function unpad(padded: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  const end = padded.findLastIndex((byte) => byte !== 0);
  return padded[end] === 0x80 ? padded.subarray(0, end) : undefined;
}
