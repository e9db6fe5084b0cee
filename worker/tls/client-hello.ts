import { bytes16, concat, vector16, vector8 } from "./bytes.ts";

/*
 * ClientHello messages (RFC 5246, 7.4.1.2; RFC 8446, 4.1.2), made only to be answered: the connection ends when the
 * server's certificates have been read.
 *
 * They offer what Chromium offers, in its order and nothing more: a server that finds nothing to agree on here fails in
 * the browser too, and one that prefers something older cannot be mistaken for one that has nothing else.
 */

const suites12 = bytes16(
  0xc02b,
  0xc02f,
  0xc02c,
  0xc030,
  0xcca9,
  0xcca8,
  0xc013,
  0xc014,
  0x009c,
  0x009d,
  0x002f,
  0x0035,
  // "Secure renegotiation supported" (RFC 5746, 3.3).
  0x00ff,
);
const allSuites = concat(bytes16(0x1301, 0x1302, 0x1303), suites12);
/** x25519, secp256r1, secp384r1 */
const groups = bytes16(0x001d, 0x0017, 0x0018);
const groupsOfBrowsers = concat(bytes16(0x11ec), groups);

const versions = extension(0x002b, vector8(bytes16(0x0304, 0x0303)));
/** Extended master secret; uncompressed points; HTTP/2 and 1.1; OCSP, of any responder; signature schemes. */
const common = concat(
  extension(0x0017, new Uint8Array()),
  extension(0x000b, Uint8Array.of(1, 0)),
  extension(0x0010, vector16(concat(vector8(ascii("h2")), vector8(ascii("http/1.1"))))),
  extension(0x0005, Uint8Array.of(1, 0, 0, 0, 0)),
  extension(0x000d, vector16(bytes16(0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0806, 0x0601, 0x0201))),
);

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
  const chance = crypto.getRandomValues(new Uint8Array(64));
  return { random: chance.subarray(0, 32), session: chance.subarray(32) };
}

/** TLS 1.2 only: there the certificates come in the clear. */
export function clientHello12(host: string): Uint8Array {
  return clientHello(createIdentity(), suites12, [serverName(host), supportedGroups(groups), common]);
}

/** TLS 1.3 and 1.2, whichever the server likes better. */
export function clientHello13(host: string, identity: HelloIdentity, share: HelloShare): Uint8Array {
  const { group, publicKey, cookie } = share;
  return clientHello(identity, allSuites, [
    serverName(host),
    supportedGroups(groups),
    common,
    versions,
    ...(cookie === undefined ? [] : [extension(0x002c, vector16(cookie))]),
    extension(0x0033, vector16(concat(bytes16(group), vector16(publicKey)))),
  ]);
}

/**
 * All that browsers can do, without a key share: a server that shares anything with them answers with what it chose
 * (RFC 8446, 4.2.8).
 */
export function clientHelloOfBrowsers(host: string): Uint8Array {
  const noShare = extension(0x0033, vector16(new Uint8Array()));
  const offers = [serverName(host), supportedGroups(groupsOfBrowsers), common, versions, noShare];
  return clientHello(createIdentity(), allSuites, offers);
}

/** The message as it is sent: 0x0301 on the record is what servers of every age accept (RFC 8446, 5.1). */
export function helloRecord(message: Uint8Array): Uint8Array {
  return concat(Uint8Array.of(22, 0x03, 0x01), vector16(message));
}

function clientHello(
  { random, session }: HelloIdentity,
  suites: Uint8Array,
  extensions: readonly Uint8Array[],
): Uint8Array {
  const start = concat(bytes16(0x0303), random, vector8(session), vector16(suites), Uint8Array.of(1, 0));
  const all = concat(...extensions);
  const body = concat(start, vector16(concat(all, padding(start.length + 2 + all.length))));
  return concat(Uint8Array.of(1, 0), vector16(body));
}

/** Some servers hang on a ClientHello of 256 to 511 bytes, so browsers avoid that (RFC 7685). */
function padding(bodyLength: number): Uint8Array {
  const length = 4 + bodyLength;
  const missing = length < 256 || length > 511 ? 0 : 512 - length;
  return missing === 0 ? new Uint8Array() : extension(0x0015, new Uint8Array(Math.max(0, missing - 4)));
}

function serverName(host: string): Uint8Array {
  return extension(0x0000, vector16(concat(Uint8Array.of(0), vector16(ascii(host)))));
}

function supportedGroups(offered: Uint8Array): Uint8Array {
  return extension(0x000a, vector16(offered));
}

function extension(type: number, data: Uint8Array): Uint8Array {
  return concat(bytes16(type), vector16(data));
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
