import { deflate } from "../deflate.ts";
import { deriveKeys, secretLength, sha256 } from "./keys.ts";
import { associatedData, sealVersion } from "./metadata.ts";
import type { Lifetime, SealMetadata } from "./metadata.ts";
import { nonceLength, pad } from "./padding.ts";

/** What its maker chose. */
export interface SealOptions {
  readonly lifetime: Lifetime;
  /** Whether it opens once. */
  readonly once: boolean;
}

/** A report that nobody can read without its secret, and what belongs to it. */
export interface SealedReport extends SealMetadata {
  /** Nonce, ciphertext, tag; one of `sealedSizes` long. */
  readonly sealed: Uint8Array<ArrayBuffer>;
  /** For the link, and for nobody else. */
  readonly secret: Uint8Array<ArrayBuffer>;
  readonly accessToken: Uint8Array<ArrayBuffer>;
  readonly accessHash: Uint8Array<ArrayBuffer>;
  /** Random, of the maker alone: whoever has the link cannot delete. 256 bits. */
  readonly deleteToken: Uint8Array<ArrayBuffer>;
  readonly deleteHash: Uint8Array<ArrayBuffer>;
}

/**
 * Compresses, pads and encrypts a report with a new secret.
 *
 * @param report Its JSON, UTF-8.
 * @returns undefined where it does not fit into the largest size, compressed.
 */
export async function sealReport(
  report: Uint8Array<ArrayBuffer>,
  { lifetime, once }: SealOptions,
): Promise<SealedReport | undefined> {
  const padded = pad(await deflate(report));
  if (padded === undefined) return undefined;
  const secret = crypto.getRandomValues(new Uint8Array(secretLength));
  const { content, ...keys } = await deriveKeys(secret);
  const metadata: SealMetadata = { version: sealVersion, id: keys.id, lifetime, once };
  const deleteToken = crypto.getRandomValues(new Uint8Array(32));
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  const sealed = await encrypt(padded, content, nonce, metadata);
  return { ...metadata, ...keys, secret, sealed, deleteToken, deleteHash: await sha256(deleteToken) };
}

/** Nonce, ciphertext and tag. */
export async function encrypt(
  padded: Uint8Array<ArrayBuffer>,
  key: CryptoKey,
  nonce: Uint8Array<ArrayBuffer>,
  metadata: SealMetadata,
): Promise<Uint8Array<ArrayBuffer>> {
  const additionalData = associatedData(metadata);
  const encrypted = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce, additionalData }, key, padded);
  const sealed = new Uint8Array(nonceLength + encrypted.byteLength);
  sealed.set(nonce);
  sealed.set(new Uint8Array(encrypted), nonceLength);
  return sealed;
}
