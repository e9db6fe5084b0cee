const algorithm = { name: "HMAC", hash: "SHA-256" } as const;
const encoder = new TextEncoder();
let imported: { readonly text: string; readonly key: Promise<CryptoKey> } | undefined;

/** HMAC-SHA256 (RFC 2104) of a text, in Base64. */
export async function hmac(key: string, text: string): Promise<string> {
  return toBase64(await crypto.subtle.sign(algorithm, await importKey(key), encoder.encode(text)));
}

/** Whether `mac` is what `hmac` gives. In constant time, which comparing texts is not. */
export async function isHmac(key: string, text: string, mac: string): Promise<boolean> {
  const bytes = fromBase64(mac);
  return bytes !== undefined && crypto.subtle.verify(algorithm, await importKey(key), bytes, encoder.encode(text));
}

/** The `Content-Digest` of a body (RFC 9530). */
export async function contentDigest(body: string): Promise<string> {
  return `sha-256=:${toBase64(await crypto.subtle.digest("SHA-256", encoder.encode(body)))}:`;
}

function importKey(text: string): Promise<CryptoKey> {
  if (imported?.text !== text)
    imported = {
      text,
      key: crypto.subtle.importKey("raw", encoder.encode(text), algorithm, false, ["sign", "verify"]),
    };
  return imported.key;
}

function toBase64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
