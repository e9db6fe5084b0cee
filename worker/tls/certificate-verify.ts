import { concat, uint16 } from "./bytes.ts";
import { certificateParts } from "./certificate-parts.ts";
import { isSignedBy } from "./signature.ts";
import type { SignatureAlgorithm } from "./signature.ts";

/** Signature schemes that our hello offers and TLS 1.3 allows here (RFC 8446, 4.2.3). */
const schemes: Readonly<Record<number, SignatureAlgorithm>> = {
  0x0403: { name: "ECDSA", hash: "SHA-256" },
  0x0503: { name: "ECDSA", hash: "SHA-384" },
  0x0804: { name: "RSA-PSS", hash: "SHA-256" },
  0x0805: { name: "RSA-PSS", hash: "SHA-384" },
  0x0806: { name: "RSA-PSS", hash: "SHA-512" },
};

const context = concat(
  new Uint8Array(64).fill(0x20),
  new TextEncoder().encode("TLS 1.3, server CertificateVerify"),
  Uint8Array.of(0),
);

/**
 * Whether the sender of this CertificateVerify (RFC 8446, 4.4.3) owns the key of the leaf.
 * @param transcript Hash of everything said up to the Certificate message.
 */
export async function ownsKey(body: Uint8Array, leaf: Uint8Array, transcript: Uint8Array): Promise<boolean> {
  const scheme = schemes[uint16(body, 0)];
  if (scheme === undefined || body.length !== 4 + uint16(body, 2)) return false;
  try {
    const { publicKey } = certificateParts(leaf);
    return await isSignedBy(publicKey, scheme, body.subarray(4), concat(context, transcript));
  } catch {
    return false;
  }
}
