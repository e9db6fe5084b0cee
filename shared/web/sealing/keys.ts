import { utf8 } from "../utf8.ts";
import { reportId } from "./report-id.ts";

/** 128 random bits: all that a link holds besides the id. */
export const secretLength = 16;

/** What is derived from the secret of a report. */
export interface ReportKeys {
  /** AES-256-GCM. Never leaves the browser. */
  readonly content: CryptoKey;
  /** Shown to the service by whoever wants the sealed report. 256 bits. */
  readonly accessToken: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the access token: what the service keeps of it. */
  readonly accessHash: Uint8Array<ArrayBuffer>;
  readonly id: string;
}

/** HKDF-SHA-256 (RFC 5869). No salt of its own for each report: the secret is uniformly random already (RFC 5869, 3.1). */
export async function deriveKeys(secret: Uint8Array<ArrayBuffer>): Promise<ReportKeys> {
  const material = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey", "deriveBits"]);
  const [content, access] = await Promise.all([
    crypto.subtle.deriveKey(derivation("content"), material, { name: "AES-GCM", length: 256 }, false, [
      "encrypt",
      "decrypt",
    ]),
    crypto.subtle.deriveBits(derivation("access"), material, 256),
  ]);
  const accessToken = new Uint8Array(access);
  const accessHash = await sha256(accessToken);
  return { content, accessToken, accessHash, id: reportId(accessHash) };
}

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

function derivation(info: string) {
  return { name: "HKDF", hash: "SHA-256", salt: utf8("fapiao-doctor report 1"), info: utf8(info) };
}
