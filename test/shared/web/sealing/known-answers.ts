import { expect } from "vitest";
import { fromBase64Url, toBase64Url } from "../../../../shared/web/base64url.ts";
import { deriveKeys } from "../../../../shared/web/sealing/keys.ts";
import { associatedData } from "../../../../shared/web/sealing/metadata.ts";
import { encrypt } from "../../../../shared/web/sealing/seal.ts";
import { unseal } from "../../../../shared/web/sealing/unseal.ts";
import { vectors } from "./vectors.ts";

/** Seals and opens every vector with this runtime's own cryptography. */
export async function checkKnownAnswers(): Promise<void> {
  expect(vectors.length).toBeGreaterThan(2);
  for (const { secret, nonce, lifetime, once, ...known } of vectors) {
    const { content, accessToken, accessHash, id } = await deriveKeys(fromHex(secret));
    expect(toBase64Url(accessToken)).toBe(known.accessToken);
    expect(toBase64Url(accessHash)).toBe(known.accessHash);
    expect(id).toBe(known.id);
    const metadata = { version: 1, id, lifetime, once } as const;
    expect(new TextDecoder().decode(associatedData(metadata))).toBe(known.associated);
    const sealed = await encrypt(bytes(known.padded), content, fromHex(nonce), metadata);
    expect(toBase64Url(sealed)).toBe(known.sealed);
    const opened = await unseal(bytes(known.sealed), content, metadata);
    expect(new TextDecoder().decode(opened)).toBe(known.report);
  }
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  const read = fromBase64Url(text);
  if (read === undefined) throw new Error(`This is not base64url: ${text}`);
  return read;
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
