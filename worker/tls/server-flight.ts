/**
 * What a server said after the ClientHello, as far as it is readable without keys: TLS 1.2 sends its certificates in the
 * clear (RFC 5246, 7.4), TLS 1.3 shows only which version it chose.
 */
export type ServerFlight =
  /** DER, in the order sent: leaf first. Maybe none. */
  | { readonly kind: "certificates"; readonly chain: readonly Uint8Array[] }
  /** The server speaks TLS 1.3 with us; the rest is encrypted. */
  | { readonly kind: "tls1.3" }
  /** The server chose a version that browsers no longer speak, as on the wire: 0x0301 is TLS 1.0. */
  | { readonly kind: "old-version"; readonly version: number }
  /** A fatal alert (RFC 8446, 6.2). */
  | { readonly kind: "alert"; readonly description: number }
  /** The first bytes are no TLS record. */
  | { readonly kind: "not-tls" }
  /** TLS records with nonsense in them. */
  | { readonly kind: "malformed" };

const recordHeader = 5;
/** RFC 5246, 6.2.3 */
const maxRecord = 16_384 + 2_048;
/** More than any chain in use; a server that sends more is not after a handshake. */
const maxFlight = 131_072;

const record = { changeCipherSpec: 20, alert: 21, handshake: 22, data: 23 } as const;
const message = { serverHello: 2, certificate: 11, serverHelloDone: 14 } as const;
const fatal = 2;
const supportedVersions = 0x002b;

/** Reads the bytes received so far; `undefined` as long as they decide nothing. Never throws. */
export function readServerFlight(bytes: Uint8Array): ServerFlight | undefined {
  if (bytes.length > maxFlight) return { kind: "malformed" };
  const handshake: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const type = bytes[at] ?? 0;
    const major = bytes[at + 1];
    const known = type >= record.changeCipherSpec && type <= record.data;
    if (!known || (major !== undefined && major !== 3)) return { kind: at === 0 ? "not-tls" : "malformed" };
    if (bytes.length < at + recordHeader) break;
    const length = uint16(bytes, at + 3);
    if (length > maxRecord) return { kind: at === 0 ? "not-tls" : "malformed" };
    const body = bytes.subarray(at + recordHeader, at + recordHeader + length);
    if (body.length < length) break;
    if (type === record.alert) {
      if (body.length < 2) return { kind: "malformed" };
      // A warning (unrecognized_name is often sent as one) does not end the handshake.
      if (body[0] === fatal) return { kind: "alert", description: body[1] ?? 0 };
    }
    if (type === record.handshake) handshake.push(body);
    at += recordHeader + length;
  }
  return readMessages(concat(handshake));
}

function readMessages(bytes: Uint8Array): ServerFlight | undefined {
  let at = 0;
  while (at + 4 <= bytes.length) {
    const type = bytes[at];
    const length = uint24(bytes, at + 1);
    if (length > maxFlight) return { kind: "malformed" };
    const body = bytes.subarray(at + 4, at + 4 + length);
    if (body.length < length) return undefined;
    if (type === message.serverHello) {
      const choice = readServerHello(body);
      if (choice !== undefined) return choice;
    } else if (type === message.certificate) {
      return readCertificates(body);
    } else if (type === message.serverHelloDone) {
      return { kind: "certificates", chain: [] };
    }
    at += 4 + length;
  }
  return undefined;
}

/** `undefined` for TLS 1.2, where the certificates follow. */
function readServerHello(body: Uint8Array): ServerFlight | undefined {
  if (body.length < 38) return { kind: "malformed" };
  const version = uint16(body, 0);
  if (version < 0x0303) return { kind: "old-version", version };
  // version, random, session id, suite, compression; then extensions of type, length, data.
  let at = 2 + 32 + 1 + (body[34] ?? 0) + 3 + 2;
  while (at + 4 <= body.length) {
    if (uint16(body, at) === supportedVersions && uint16(body, at + 4) >= 0x0304) return { kind: "tls1.3" };
    at += 4 + uint16(body, at + 2);
  }
  return undefined;
}

function readCertificates(body: Uint8Array): ServerFlight {
  const chain: Uint8Array[] = [];
  if (body.length < 3 || uint24(body, 0) !== body.length - 3) return { kind: "malformed" };
  let at = 3;
  while (at < body.length) {
    const length = at + 3 <= body.length ? uint24(body, at) : Infinity;
    if (at + 3 + length > body.length) return { kind: "malformed" };
    chain.push(body.slice(at + 3, at + 3 + length));
    at += 3 + length;
  }
  return { kind: "certificates", chain };
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

function uint24(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 16) | uint16(bytes, at + 1);
}
