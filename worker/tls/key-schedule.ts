import { createHash, createHmac, hkdfSync } from "node:crypto";
import { bytes16, concat, vector8 } from "./bytes.ts";

/** Cipher suites of TLS 1.3 that WebCrypto can do (RFC 8446, B.4); ChaCha20 it cannot. */
export interface Suite {
  readonly hash: "sha256" | "sha384";
  /** Bytes of the AES key. */
  readonly keyLength: number;
}

const suites: Readonly<Record<number, Suite>> = {
  0x1301: { hash: "sha256", keyLength: 16 },
  0x1302: { hash: "sha384", keyLength: 32 },
};

export function suiteOf(code: number): Suite | undefined {
  return suites[code];
}

/** Key and IV of what the server encrypts in the handshake. */
export interface TrafficKeys {
  readonly key: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
}

const ivLength = 12;
const encoder = new TextEncoder();

/**
 * The part of the key schedule (RFC 8446, 7.1) that leads to the server's handshake keys.
 * @param secret Of the key exchange.
 * @param transcript Everything said from the ClientHello to the ServerHello.
 */
export function serverHandshakeKeys(suite: Suite, secret: Uint8Array, transcript: readonly Uint8Array[]): TrafficKeys {
  const { hash, keyLength } = suite;
  const length = hashLength(hash);
  const zeros = new Uint8Array(length);
  // HKDF is both steps at once: extracting, and expanding what comes of it.
  const derived = hkdf(hash, zeros, zeros, label("derived", transcriptHash(hash, []), length), length);
  const said = label("s hs traffic", transcriptHash(hash, transcript), length);
  const traffic = hkdf(hash, derived, secret, said, length);
  return {
    key: expand(hash, traffic, label("key", empty, keyLength), keyLength),
    iv: expand(hash, traffic, label("iv", empty, ivLength), ivLength),
  };
}

/** Transcript-Hash (RFC 8446, 4.4.1). */
export function transcriptHash(hash: Suite["hash"], messages: readonly Uint8Array[]): Uint8Array {
  const running = createHash(hash);
  for (const message of messages) running.update(message);
  return running.digest();
}

/** What stands for the first ClientHello once a HelloRetryRequest has come (RFC 8446, 4.4.1). */
export function messageHash(hash: Suite["hash"], clientHello: Uint8Array): Uint8Array {
  const digest = transcriptHash(hash, [clientHello]);
  return concat(Uint8Array.of(254, 0, 0, digest.length), digest);
}

const empty = new Uint8Array();

function hkdf(hash: Suite["hash"], salt: Uint8Array, secret: Uint8Array, info: Uint8Array, length: number): Uint8Array {
  return new Uint8Array(hkdfSync(hash, secret, salt, info, length));
}

/** HKDF-Expand, for lengths of one round (RFC 5869, 2.3): all that TLS needs here. */
function expand(hash: Suite["hash"], key: Uint8Array, info: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const round = createHmac(hash, key).update(info).update(Uint8Array.of(1)).digest();
  return Uint8Array.from(round.subarray(0, length));
}

/** HkdfLabel (RFC 8446, 7.1) */
function label(name: string, context: Uint8Array, length: number): Uint8Array {
  return concat(bytes16(length), vector8(encoder.encode(`tls13 ${name}`)), vector8(context));
}

function hashLength(hash: Suite["hash"]): number {
  return hash === "sha256" ? 32 : 48;
}
