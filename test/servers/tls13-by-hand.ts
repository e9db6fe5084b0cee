import {
  createCipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  randomBytes,
  sign,
  X509Certificate,
} from "node:crypto";
import net from "node:net";
import { bytes16, concat, uint16, vector16, vector8 } from "../../worker/tls/bytes.ts";
import { serverHandshakeKeys, transcriptHash } from "../../worker/tls/key-schedule.ts";
import { listen } from "./listen.ts";

/** What a TLS 1.3 server may do that no library does. */
export interface HandMade {
  /** PEM: leaf, then intermediates. */
  readonly cert: string;
  /** PEM of an EC key; need not be the leaf's. */
  readonly key: string;
  /** Bytes of the flight in each record, default all. */
  readonly fragment?: number;
  /** Zeros behind each record's content (RFC 8446, 5.4). */
  readonly padding?: number;
  /** An encrypted alert in place of the flight. */
  readonly alert?: number;
  /** `damaged`: records that nobody can open. `empty`: records of nothing, without end. `retries`: it always wants another hello. */
  readonly fault?: "damaged" | "empty" | "retries";
}

const suite = { hash: "sha256", keyLength: 16 } as const;
const x25519 = 0x001d;
const secp384r1 = 0x0018;
const retryRandom = Buffer.from("cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c", "hex");
/** SubjectPublicKeyInfo of an X25519 key, up to the key itself (RFC 8410). */
const x25519Head = Buffer.from("302a300506032b656e032100", "hex");

/** A server of TLS 1.3 alone, made by hand: TLS_AES_128_GCM_SHA256, x25519 or a HelloRetryRequest. */
export async function startTls13ByHand(
  state: HandMade,
): Promise<{ port: number; connections(): number; close(): Promise<void> }> {
  let connections = 0;
  const open = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    connections += 1;
    open.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => open.delete(socket));
    socket.on("data", (hello: Uint8Array) => answer(socket, hello.subarray(5), state));
  });
  const port = await listen(server, {});
  return {
    port,
    connections: () => connections,
    close() {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function answer(socket: net.Socket, hello: Uint8Array, state: HandMade): void {
  const session = vector8(hello.subarray(38, 39 + (hello[38] ?? 0)).subarray(1));
  const share = shareOf(hello);
  if (share === undefined) {
    socket.end(Uint8Array.of(21, 3, 3, 0, 2, 2, 70));
    return;
  }
  if (state.fault === "retries") {
    socket.write(record(22, serverHello(retryRandom, session, bytes16(secp384r1))));
    return;
  }
  const { publicKey, privateKey } = generateKeyPairSync("x25519");
  const theirs = createPublicKey({ key: Buffer.concat([x25519Head, share]), format: "der", type: "spki" });
  const own = publicKey.export({ format: "der", type: "spki" }).subarray(x25519Head.length);
  const said = serverHello(randomBytes(32), session, concat(bytes16(x25519), vector16(own)));
  const secret = diffieHellman({ privateKey, publicKey: theirs });
  const seal = sealer(serverHandshakeKeys(suite, secret, [hello, said]), state);
  socket.write(concat(record(22, said), record(20, Uint8Array.of(1))));
  if (state.alert !== undefined) {
    socket.write(seal(21, Uint8Array.of(2, state.alert)));
    return;
  }
  if (state.fault === "empty") {
    for (let i = 0; i < 2_000; i += 1) socket.write(seal(22, new Uint8Array()));
    return;
  }
  const flight = encryptedFlight(state, [hello, said]);
  const size = state.fragment ?? flight.length;
  for (let at = 0; at < flight.length; at += size) socket.write(seal(22, flight.subarray(at, at + size)));
}

function encryptedFlight({ cert, key }: HandMade, before: readonly Uint8Array[]): Uint8Array {
  const extensions = message(8, vector16(new Uint8Array()));
  const chain = [...cert.matchAll(/-----BEGIN[^]+?END CERTIFICATE-----/g)].map(([pem]) => new X509Certificate(pem).raw);
  const entries = concat(...chain.map((der) => concat(vector24(der), bytes16(0))));
  const certificate = message(11, concat(Uint8Array.of(0), vector24(entries)));
  const transcript = transcriptHash(suite.hash, [...before, extensions, certificate]);
  const context = concat(Buffer.alloc(64, 0x20), Buffer.from("TLS 1.3, server CertificateVerify\0"), transcript);
  const signature = sign("sha256", context, createPrivateKey(key));
  return concat(extensions, certificate, message(15, concat(bytes16(0x0403), vector16(signature))));
}

function sealer({ key, iv }: { key: Uint8Array; iv: Uint8Array }, { padding = 0, fault }: HandMade) {
  let sequence = 0;
  return (type: number, content: Uint8Array): Uint8Array => {
    const nonce = Buffer.from(iv);
    nonce.writeUInt16BE(nonce.readUInt16BE(10) ^ sequence, 10);
    sequence += 1;
    const plain = concat(content, Uint8Array.of(type), new Uint8Array(padding));
    const header = concat(Uint8Array.of(23, 3, 3), bytes16(plain.length + 16));
    const cipher = createCipheriv("aes-128-gcm", key, nonce).setAAD(header);
    const sealed = concat(cipher.update(plain), cipher.final(), cipher.getAuthTag());
    if (fault === "damaged") sealed.fill(0, 0, 4);
    return concat(header, sealed);
  };
}

function serverHello(random: Uint8Array, session: Uint8Array, share: Uint8Array): Uint8Array {
  const extensions = concat(bytes16(0x002b), vector16(Uint8Array.of(3, 4)), bytes16(0x0033), vector16(share));
  return message(2, concat(Uint8Array.of(3, 3), random, session, Uint8Array.of(0x13, 0x01, 0), vector16(extensions)));
}

/** The client's x25519 key; none where it offers TLS 1.2 only. */
function shareOf(hello: Uint8Array): Uint8Array | undefined {
  let at = 38 + 1 + (hello[38] ?? 0);
  at += 2 + uint16(hello, at);
  at += 1 + (hello[at] ?? 0) + 2;
  while (at < hello.length) {
    const length = uint16(hello, at + 2);
    if (uint16(hello, at) === 0x0033) return hello.subarray(at + 10, at + 4 + length);
    at += 4 + length;
  }
  return undefined;
}

function record(type: number, body: Uint8Array): Uint8Array {
  return concat(Uint8Array.of(type, 3, 3), vector16(body));
}

function message(type: number, body: Uint8Array): Uint8Array {
  return concat(Uint8Array.of(type), vector24(body));
}

function vector24(body: Uint8Array): Uint8Array {
  return concat(Uint8Array.of(body.length >> 16), bytes16(body.length & 0xffff), body);
}
