/** What stands openly beside a sealed draft: whose it is and when it was kept. It cannot be changed unnoticed. */
export interface DraftLabel {
  /** Id of the portal; of one that is not in the catalogue, its host. */
  readonly portal: string;
  readonly host: string;
  /** Local clock, milliseconds since the epoch. */
  readonly at: number;
}

/** A draft as it is stored. */
export interface SealedDraft extends DraftLabel {
  /** Base64: the nonce, new for each sealing, and the ciphertext with its tag. */
  readonly iv: string;
  readonly data: string;
}

/** AES-GCM takes a nonce of 96 bits best (NIST SP 800-38D, 5.2.1.1). */
const ivBytes = 12;

/** Seals a text with AES-GCM; `id` and label are authenticated with it. */
export async function sealDraft(key: CryptoKey, id: string, label: DraftLabel, text: string): Promise<SealedDraft> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const data = await crypto.subtle.encrypt(algorithm(iv, id, label), key, new TextEncoder().encode(text));
  return { ...label, iv: base64(iv), data: base64(new Uint8Array(data)) };
}

/** The text of a sealed draft. Rejects with an `OperationError` where it, its id or its label was changed, or the key is another. */
export async function openDraft(
  key: CryptoKey,
  id: string,
  { iv, data, portal, host, at }: SealedDraft,
): Promise<string> {
  const text = await crypto.subtle.decrypt(algorithm(bytes(iv), id, { portal, host, at }), key, bytes(data));
  return new TextDecoder().decode(text);
}

function algorithm(iv: BufferSource, id: string, { portal, host, at }: DraftLabel): AesGcmParams {
  return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(JSON.stringify([id, portal, host, at])) };
}

function base64(from: Uint8Array): string {
  return btoa(Array.from(from, (byte) => String.fromCharCode(byte)).join(""));
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
