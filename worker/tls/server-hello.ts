import { sameBytes, uint16 } from "./bytes.ts";

/** What a server chose out of our ClientHello. */
export interface ServerHello {
  /** As on the wire: 0x0303 is TLS 1.2, 0x0304 is 1.3. */
  readonly version: number;
  readonly suite: number;
  /** A HelloRetryRequest (RFC 8446, 4.1.4): say hello again, with a share of `group`. */
  readonly isRetry: boolean;
  /** Of its key share, or the one it wants one of. */
  readonly group?: number;
  readonly share?: Uint8Array;
  /** To be sent back with the next hello (RFC 8446, 4.2.2). */
  readonly cookie?: Uint8Array;
  /** TLS 1.2: a CertificateStatus may follow (RFC 6066, 8). */
  readonly willStaple: boolean;
}

const extension = { statusRequest: 0x0005, supportedVersions: 0x002b, cookie: 0x002c, keyShare: 0x0033 } as const;

/** SHA-256 of "HelloRetryRequest", in place of the random (RFC 8446, 4.1.3). */
const retryRandom = Uint8Array.from([
  0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11, 0xbe, 0x1d, 0x8c, 0x02, 0x1e, 0x65, 0xb8, 0x91, 0xc2, 0xa2, 0x11,
  0x16, 0x7a, 0xbb, 0x8c, 0x5e, 0x07, 0x9e, 0x09, 0xe2, 0xc8, 0xa8, 0x33, 0x9c,
]);

/** `undefined` for a body that is none. Never throws. */
export function readServerHello(body: Uint8Array): ServerHello | undefined {
  // version, random, session id, suite, compression; then extensions of type, length, data.
  const suiteAt = 2 + 32 + 1 + (body[34] ?? 0);
  if (body.length < suiteAt + 3) return undefined;
  const isRetry = sameBytes(body.subarray(2, 34), retryRandom);
  let hello: ServerHello = { version: uint16(body, 0), suite: uint16(body, suiteAt), isRetry, willStaple: false };
  let at = suiteAt + 5;
  while (at + 4 <= body.length) {
    const end = at + 4 + uint16(body, at + 2);
    if (end > body.length) return undefined;
    hello = { ...hello, ...readExtension(uint16(body, at), body.subarray(at + 4, end), isRetry) };
    at = end;
  }
  return hello;
}

function readExtension(type: number, data: Uint8Array, isRetry: boolean): Partial<ServerHello> {
  switch (type) {
    case extension.statusRequest:
      return { willStaple: true };
    case extension.supportedVersions:
      return { version: uint16(data, 0) };
    case extension.cookie:
      return { cookie: data.subarray(2) };
    case extension.keyShare:
      return isRetry ? { group: uint16(data, 0) } : { group: uint16(data, 0), share: data.subarray(4) };
    default:
      return {};
  }
}
