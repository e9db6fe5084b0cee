import { createHash } from "node:crypto";
import type { Certificate } from "../../shared/model/measurement.ts";
import { sameBytes } from "./bytes.ts";
import { toHex } from "./certificate-parts.ts";
import { bitString, derChildren, derElement } from "./der.ts";
import { readOcspResponse } from "./ocsp-response.ts";
import type { OcspAnswer, OcspResponse } from "./ocsp-response.ts";
import { SentCertificate } from "./sent-certificate.ts";
import { isSignedBy } from "./signature.ts";
import type { SignatureAlgorithm } from "./signature.ts";

/** An OCSP response that a server stapled, and the two certificates it is about; all DER. */
export interface Staple {
  readonly response: Uint8Array;
  readonly leaf: Uint8Array;
  readonly issuer: Uint8Array;
}

/** sha256WithRSAEncryption … (RFC 8017, A.2.4), ecdsa-with-SHA256 … (RFC 5758, 3.2), DER contents in hex. */
const algorithms: Readonly<Record<string, SignatureAlgorithm>> = {
  "2a864886f70d01010b": { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
  "2a864886f70d01010c": { name: "RSASSA-PKCS1-v1_5", hash: "SHA-384" },
  "2a864886f70d01010d": { name: "RSASSA-PKCS1-v1_5", hash: "SHA-512" },
  "2a8648ce3d040302": { name: "ECDSA", hash: "SHA-256" },
  "2a8648ce3d040303": { name: "ECDSA", hash: "SHA-384" },
  "2a8648ce3d040304": { name: "ECDSA", hash: "SHA-512" },
};
const hashes: Readonly<Record<string, string>> = { "2b0e03021a": "sha1", "608648016503040201": "sha256" };
const extendedKeyUsage = "551d25";
const ocspSigning = "2b06010505070309";
/** Clocks differ; Chromium and OpenSSL allow as much. */
const leewayMs = 300_000;
const maxSigners = 4;

/**
 * What a stapled response says of the leaf at `now` (milliseconds since the epoch), after RFC 6960, 3.2: it is about this
 * certificate, signed by its issuer or by whom the issuer lets sign, and of this time. `undefined`: nothing that can be
 * believed. Never rejects.
 */
export async function checkStaple({ response, leaf, issuer }: Staple, now: number): Promise<Certificate["ocsp"]> {
  try {
    const [child, parent] = [SentCertificate.read(leaf), SentCertificate.read(issuer)];
    const said = readOcspResponse(response);
    if (child === undefined || parent === undefined || said === undefined) return undefined;
    const answer = said.answers.find((one) => isAbout(one, child, parent));
    if (answer === undefined || !(await isSignedFor(said, parent, now))) return undefined;
    const isCurrent = now >= answer.thisUpdate - leewayMs && now <= answer.nextUpdate + leewayMs;
    return isCurrent ? answer.status : "stale";
  } catch {
    return undefined;
  }
}

function isAbout(answer: OcspAnswer, child: SentCertificate, issuer: SentCertificate): boolean {
  const hash = hashes[answer.hash];
  if (hash === undefined || !sameBytes(answer.serial, child.parts.serial)) return false;
  const [, key] = derChildren(derElement(issuer.parts.publicKey).content);
  const digest = (bytes: Uint8Array) => createHash(hash).update(bytes).digest();
  return (
    key !== undefined &&
    sameBytes(answer.issuerNameHash, digest(issuer.parts.subject)) &&
    sameBytes(answer.issuerKeyHash, digest(bitString(key)))
  );
}

async function isSignedFor(said: OcspResponse, issuer: SentCertificate, now: number): Promise<boolean> {
  const algorithm = algorithms[said.algorithm];
  if (algorithm === undefined) return false;
  const delegates = said.certificates
    .slice(0, maxSigners)
    .map((der) => SentCertificate.read(der))
    .filter((one) => one !== undefined)
    .filter((one) => one.isValidAt(now) && maySignFor(one, issuer));
  for (const { parts } of [...delegates, issuer])
    if (await isSignedBy(parts.publicKey, algorithm, said.signature, said.signed)) return true;
  return false;
}

/** An authorized responder (RFC 6960, 4.2.2.2): certified for that, by the issuer itself. */
function maySignFor(one: SentCertificate, issuer: SentCertificate): boolean {
  const usages = one.extension(extendedKeyUsage);
  return (
    usages !== undefined &&
    derChildren(derElement(usages).content).some(({ content }) => toHex(content) === ocspSigning) &&
    sameBytes(one.parts.issuer, issuer.parts.subject) &&
    one.isSignedBy(issuer.native)
  );
}
