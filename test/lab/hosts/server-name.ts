/**
 * The server name of a TLS ClientHello (RFC 6066, 3), which may come in several records and packets.
 *
 * `undefined`: not all of it is here yet. `null`: no TLS, or no name in it.
 */
export function serverNameOf(bytes: Buffer): string | null | undefined {
  if (bytes.length > 0 && bytes[0] !== 0x16) return null;
  const hello = handshakeBytes(bytes);
  if (hello.length < 4 || hello.length < 4 + hello.readUIntBE(1, 3)) return undefined;
  let at = 4 + 2 + 32;
  at += 1 + hello.readUInt8(at);
  at += 2 + hello.readUInt16BE(at);
  at += 1 + hello.readUInt8(at);
  const end = at + 2 + hello.readUInt16BE(at);
  at += 2;
  while (at + 4 <= end) {
    const type = hello.readUInt16BE(at);
    const length = hello.readUInt16BE(at + 2);
    if (type === 0) return hello.toString("ascii", at + 9, at + 9 + hello.readUInt16BE(at + 7));
    at += 4 + length;
  }
  return null;
}

/** The payloads of the handshake records that are complete. */
function handshakeBytes(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  while (at + 5 <= bytes.length && bytes[at] === 0x16) {
    const length = bytes.readUInt16BE(at + 3);
    if (at + 5 + length > bytes.length) break;
    parts.push(bytes.subarray(at + 5, at + 5 + length));
    at += 5 + length;
  }
  return Buffer.concat(parts);
}
