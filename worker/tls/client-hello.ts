/**
 * ClientHello messages (RFC 5246, 7.4.1.2; RFC 8446, 4.1.2), made only to be answered: the connection ends when the
 * server's certificates have been read.
 */

/**
 * What Chromium offers for TLS 1.2, in its order and nothing more: a server that finds nothing to agree on here fails
 * in the browser too, and one that prefers an older suite cannot be mistaken for one that has no other.
 */
const suites12 = [
  0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, 0xc013, 0xc014, 0x009c, 0x009d, 0x002f, 0x0035,
  // "Secure renegotiation supported" (RFC 5746, 3.3).
  0x00ff,
];
const suites13 = [0x1301, 0x1302, 0x1303];
const groups = [0x001d, 0x0017, 0x0018];
const signatureSchemes = [0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0806, 0x0601, 0x0201];

/** A TLS 1.2 ClientHello in one record, with the server's name (RFC 6066, 3). */
export function clientHello12(host: string): Uint8Array {
  return clientHello(suites12, [
    serverName(host),
    extension(0x0017, []),
    extension(0x000a, list16(groups.flatMap(uint16))),
    extension(0x000b, [1, 0]),
    extension(0x0010, protocolNames("http/1.1")),
    extension(0x000d, list16(signatureSchemes.flatMap(uint16))),
  ]);
}

/**
 * A ClientHello for TLS 1.3 only, without a key share: a server that speaks 1.3 says so in a HelloRetryRequest
 * (RFC 8446, 4.2.8), which is all we want to know.
 */
export function clientHello13(host: string): Uint8Array {
  return clientHello(suites13, [
    serverName(host),
    extension(0x000a, list16(groups.flatMap(uint16))),
    extension(0x0010, protocolNames("http/1.1")),
    extension(0x000d, list16(signatureSchemes.flatMap(uint16))),
    extension(0x002b, [2, 0x03, 0x04]),
    extension(0x0033, list16([])),
  ]);
}

function clientHello(suites: readonly number[], extensions: readonly number[][]): Uint8Array {
  const random = crypto.getRandomValues(new Uint8Array(32));
  const session = crypto.getRandomValues(new Uint8Array(32));
  const suiteList = list16(suites.flatMap(uint16));
  const body = [3, 3, ...random, session.length, ...session, ...suiteList, 1, 0, ...list16(extensions.flat())];
  const message = [1, 0, ...list16(body)];
  // 0x0301 on the record is what servers of every age accept (RFC 8446, 5.1).
  return Uint8Array.from([22, 0x03, 0x01, ...list16(message)]);
}

function serverName(host: string): number[] {
  return extension(0, list16([0, ...list16(ascii(host))]));
}

function protocolNames(name: string): number[] {
  return list16([name.length, ...ascii(name)]);
}

function extension(type: number, data: readonly number[]): number[] {
  return [...uint16(type), ...list16(data)];
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
