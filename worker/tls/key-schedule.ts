import { createHash, createHmac } from "node:crypto";
import { concat } from "./bytes.ts";

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
  const zeros = new Uint8Array(hashLength(hash));
  const early = hmac(hash, zeros, zeros);
  const derived = expandLabel(hash, early, "derived", transcriptHash(hash, []), zeros.length);
  const handshake = hmac(hash, derived, secret);
  const traffic = expandLabel(hash, handshake, "s hs traffic", transcriptHash(hash, transcript), zeros.length);
  return {
    key: expandLabel(hash, traffic, "key", empty, keyLength),
    iv: expandLabel(hash, traffic, "iv", empty, ivLength),
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

/** HKDF-Expand-Label (RFC 8446, 7.1), for lengths of one round of HKDF (RFC 5869, 2.3): all that TLS needs here. */
function expandLabel(
  hash: Suite["hash"],
  secret: Uint8Array,
  label: string,
  context: Uint8Array,
  length: number,
): Uint8Array<ArrayBuffer> {
  const name = encoder.encode(`tls13 ${label}`);
  const head = Uint8Array.of(0, length, name.length);
  const info = concat(head, name, Uint8Array.of(context.length), context, Uint8Array.of(1));
  return Uint8Array.from(hmac(hash, secret, info).subarray(0, length));
}

function hmac(hash: Suite["hash"], key: Uint8Array, data: Uint8Array): Uint8Array {
  return createHmac(hash, key).update(data).digest();
}

function hashLength(hash: Suite["hash"]): number {
  return hash === "sha256" ? 32 : 48;
}
