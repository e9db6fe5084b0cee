/**
 * ClientHello messages (RFC 5246, 7.4.1.2; RFC 8446, 4.1.2), made only to be answered: the connection ends when the
 * server's certificates have been read.
 *
 * They offer what Chromium offers, in its order and nothing more: a server that finds nothing to agree on here fails in
 * the browser too, and one that prefers something older cannot be mistaken for one that has nothing else.
 */

const suites12 = [
  0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, 0xc013, 0xc014, 0x009c, 0x009d, 0x002f, 0x0035,
  // "Secure renegotiation supported" (RFC 5746, 3.3).
  0x00ff,
];
const suites13 = [0x1301, 0x1302, 0x1303];
/** x25519, secp256r1, secp384r1 */
const groups = [0x001d, 0x0017, 0x0018];
const x25519MlKem768 = 0x11ec;
const signatureSchemes = [0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0806, 0x0601, 0x0201];
const versions = [0x0304, 0x0303];

/** What stays the same when a hello has to be said again (RFC 8446, 4.1.2). */
export interface HelloIdentity {
  readonly random: Uint8Array;
  readonly session: Uint8Array;
}

/** Our half of a key exchange; with the server's cookie, when it gave one. */
export interface HelloShare {
  readonly group: number;
  readonly publicKey: Uint8Array;
  readonly cookie?: Uint8Array;
}

export function createIdentity(): HelloIdentity {
  return { random: crypto.getRandomValues(new Uint8Array(32)), session: crypto.getRandomValues(new Uint8Array(32)) };
}

/** TLS 1.2 only: there the certificates come in the clear. */
export function clientHello12(host: string): Uint8Array {
  return clientHello(createIdentity(), suites12, offers(host, groups));
}

/** TLS 1.3 and 1.2, whichever the server likes better. */
export function clientHello13(host: string, identity: HelloIdentity, share: HelloShare): Uint8Array {
  const { group, publicKey, cookie } = share;
  return clientHello(
    identity,
    [...suites13, ...suites12],
    [
      ...offers(host, groups),
      extension(0x002b, list8(versions.flatMap(uint16))),
      ...(cookie === undefined ? [] : [extension(0x002c, list16([...cookie]))]),
      extension(0x0033, list16([...uint16(group), ...list16([...publicKey])])),
    ],
  );
}

/**
 * All that browsers can do, without a key share: a server that shares anything with them answers with what it chose
 * (RFC 8446, 4.2.8).
 */
export function clientHelloOfBrowsers(host: string): Uint8Array {
  return clientHello(
    createIdentity(),
    [...suites13, ...suites12],
    [
      ...offers(host, [x25519MlKem768, ...groups]),
      extension(0x002b, list8(versions.flatMap(uint16))),
      extension(0x0033, list16([])),
    ],
  );
}

/** The message as it is sent: 0x0301 on the record is what servers of every age accept (RFC 8446, 5.1). */
export function helloRecord(message: Uint8Array): Uint8Array {
  return Uint8Array.from([22, 0x03, 0x01, ...uint16(message.length), ...message]);
}

function offers(host: string, offered: readonly number[]): number[][] {
  return [
    extension(0x0000, list16([0, ...list16(ascii(host))])),
    extension(0x0017, []),
    extension(0x000a, list16(offered.flatMap(uint16))),
    extension(0x000b, [1, 0]),
    extension(0x0010, list16([...list8(ascii("h2")), ...list8(ascii("http/1.1"))])),
    // OCSP, of any responder.
    extension(0x0005, [1, 0, 0, 0, 0]),
    extension(0x000d, list16(signatureSchemes.flatMap(uint16))),
  ];
}

function clientHello(
  { random, session }: HelloIdentity,
  suites: readonly number[],
  extensions: readonly number[][],
): Uint8Array {
  const start = [3, 3, ...random, ...list8([...session]), ...list16(suites.flatMap(uint16)), 1, 0];
  const all = extensions.flat();
  const body = [...start, ...list16([...all, ...padding(start.length + 2 + all.length)])];
  return Uint8Array.from([1, 0, ...list16(body)]);
}

/** Some servers hang on a ClientHello of 256 to 511 bytes, so browsers avoid that (RFC 7685). */
function padding(bodyLength: number): number[] {
  const length = 4 + bodyLength;
  return length < 256 || length > 511 ? [] : extension(0x0015, Array<number>(Math.max(0, 512 - length - 4)).fill(0));
}

function extension(type: number, data: readonly number[]): number[] {
  return [...uint16(type), ...list16(data)];
}

/** A vector with its length in one byte before it. */
function list8(data: readonly number[]): number[] {
  return [data.length, ...data];
}

/** A vector with its length in two bytes before it. */
function list16(data: readonly number[]): number[] {
  return [...uint16(data.length), ...data];
}

function uint16(value: number): number[] {
  return [value >> 8, value & 0xff];
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
