import { toHex } from "./certificate-parts.ts";
import { derChildren, derElement } from "./der.ts";

/** How something was signed; `hash` as WebCrypto names it. */
export interface SignatureAlgorithm {
  readonly name: "RSASSA-PKCS1-v1_5" | "RSA-PSS" | "ECDSA";
  readonly hash: "SHA-256" | "SHA-384" | "SHA-512";
}

/** Object identifiers of named curves (RFC 5480, 2.1.1.1), DER contents in hex, and the bytes of a coordinate. */
const curves = {
  "2a8648ce3d030107": { namedCurve: "P-256", size: 32 },
  "2b81040022": { namedCurve: "P-384", size: 48 },
  "2b81040023": { namedCurve: "P-521", size: 66 },
} as const;

const saltLengths = { "SHA-256": 32, "SHA-384": 48, "SHA-512": 64 } as const;

/**
 * Whether the owner of `publicKey` (SubjectPublicKeyInfo, DER) signed `data`. False too for a key or a signature that is
 * none, and for kinds of keys that WebCrypto does not know.
 */
export async function isSignedBy(
  publicKey: Uint8Array,
  { name, hash }: SignatureAlgorithm,
  signature: Uint8Array,
  data: Uint8Array,
): Promise<boolean> {
  try {
    const curve = name === "ECDSA" ? curveOf(publicKey) : undefined;
    const algorithm = curve === undefined ? { name, hash } : { name, hash, namedCurve: curve.namedCurve };
    const key = await crypto.subtle.importKey("spki", Uint8Array.from(publicKey), algorithm, false, ["verify"]);
    const raw = curve === undefined ? Uint8Array.from(signature) : rawSignature(signature, curve.size);
    const salted = { ...algorithm, saltLength: saltLengths[hash] };
    return await crypto.subtle.verify(salted, key, raw, Uint8Array.from(data));
  } catch {
    return false;
  }
}

function curveOf(publicKey: Uint8Array) {
  const [algorithm] = derChildren(derElement(publicKey).content);
  const [, parameters] = derChildren(algorithm?.content ?? publicKey);
  const id = toHex(parameters?.content ?? publicKey.subarray(0, 0));
  const curve = Object.entries(curves).find(([known]) => known === id)?.[1];
  if (curve === undefined) throw new RangeError("a key on an unknown curve");
  return curve;
}

/** ECDSA-Sig-Value (RFC 3279, 2.2.3) as WebCrypto wants it: both numbers at full length. */
function rawSignature(der: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const raw = new Uint8Array(2 * size);
  const [r, s] = derChildren(derElement(der).content);
  for (const [end, number] of [
    [size, r],
    [2 * size, s],
  ] as const) {
    const digits = number?.content.subarray(number.content[0] === 0 ? 1 : 0) ?? raw.subarray(0, 0);
    if (digits.length === 0 || digits.length > size) throw new RangeError("a signature of another curve");
    raw.set(digits, end - digits.length);
  }
  return raw;
}
