import { toHex } from "./certificate-parts.ts";
import { bitString, derChildren, derElement } from "./der.ts";

/** rsaEncryption (RFC 8017, A.1) */
const rsa = "2a864886f70d010101";
/** What Chromium asks of any key on the path (measured, 156: 1000 bits ERR_CERT_WEAK_KEY, 1024 accepted). */
const leastRsaBits = 1_024;

/** Whether a SubjectPublicKeyInfo (DER) holds a key that browsers refuse for its size. Throws `RangeError` for nonsense. */
export function isWeakKey(publicKey: Uint8Array): boolean {
  const [algorithm, key] = derChildren(derElement(publicKey).content);
  if (algorithm === undefined || key === undefined) throw new RangeError("a public key without algorithm or bits");
  if (toHex(derElement(algorithm.content).content) !== rsa) return false;
  const [modulus] = derChildren(derElement(bitString(key)).content);
  return bitsOf(modulus?.content ?? key.content.subarray(0, 0)) < leastRsaBits;
}

/** Length of a positive INTEGER without its leading zeros. */
function bitsOf(integer: Uint8Array): number {
  const first = integer.findIndex((byte) => byte !== 0);
  return first === -1 ? 0 : (integer.length - first) * 8 - (Math.clz32(integer[first] ?? 0) - 24);
}
