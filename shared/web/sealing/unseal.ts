import { inflate } from "../deflate.ts";
import { associatedData } from "./metadata.ts";
import type { SealMetadata } from "./metadata.ts";
import { nonceLength, unpad } from "./padding.ts";

/** More than any report has. */
const mostBytes = 1_000_000;

/**
 * The JSON of a sealed report, UTF-8.
 *
 * @param key The content key of `deriveKeys`.
 * @returns undefined where anything was changed: a bit of it, its id, how long it lives, how often it opens.
 */
export async function unseal(
  sealed: Uint8Array<ArrayBuffer>,
  key: CryptoKey,
  metadata: SealMetadata,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const content = unpad(await decrypt(sealed, key, metadata));
  return content && inflate(content, mostBytes);
}

/** What was encrypted; nothing at all where the tag does not fit. */
async function decrypt(
  sealed: Uint8Array<ArrayBuffer>,
  key: CryptoKey,
  metadata: SealMetadata,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = sealed.subarray(0, nonceLength);
  const additionalData = associatedData(metadata);
  try {
    const data = sealed.subarray(nonceLength);
    return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData }, key, data));
  } catch {
    return new Uint8Array();
  }
}
