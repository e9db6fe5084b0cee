import { X509Certificate } from "node:crypto";
import type { Failure } from "../../shared/model/failure.ts";
import type { Certificate } from "../../shared/model/measurement.ts";
import { buildChain } from "./chain.ts";
import { certificateParts } from "./certificate-parts.ts";
import type { Roots } from "./roots.ts";

export interface JudgedChain {
  /** Not there when the leaf cannot be parsed at all. */
  readonly certificate?: Certificate;
  /** Not there when a browser would accept the chain for this name now. */
  readonly failure?: Failure;
}

const serverAuthentication = ["1.3.6.1.5.5.7.3.1", "2.5.29.37.0"];
const chainFailures = {
  complete: undefined,
  incomplete: "tls.chain_incomplete",
  untrusted: "tls.cert.authority_invalid",
  "self-signed": "tls.cert.self_signed",
} as const;

/**
 * Judges what a server sent for `host`, leaf first, at `now` (milliseconds since the epoch).
 *
 * Of several faults the one Chromium shows is named: invalid, then authority, then name, then date
 * (net/cert/cert_status_flags.cc, MapCertStatusToNetError). Revocation is not checked.
 */
export function judgeChain(chain: readonly Uint8Array[], host: string, now: number, roots: Roots): JudgedChain {
  const parsed = chain.map(parse);
  const leaf = parsed[0];
  if (leaf === undefined) return { failure: "tls.cert.invalid" };
  const built = buildChain(
    parsed.filter((certificate) => certificate !== undefined),
    roots,
  );
  const certificate = describe(leaf, built.state);
  const failure = firstFault(leaf, built.path, certificate, host, now);
  return { certificate, ...(failure === undefined ? {} : { failure }) };
}

function firstFault(
  leaf: X509Certificate,
  path: readonly X509Certificate[],
  { chain }: Certificate,
  host: string,
  now: number,
): Failure | undefined {
  const usages: readonly string[] | undefined = leaf.keyUsage;
  if (usages !== undefined && !usages.some((usage) => serverAuthentication.includes(usage))) return "tls.cert.invalid";
  if (path.some(isSignedWithSha1)) return "tls.cert.invalid";
  if (chain !== "complete") return chainFailures[chain];
  if (leaf.checkHost(host, { subject: "never" }) === undefined) return "tls.cert.name_invalid";
  if (path.some((one) => now < Date.parse(one.validFrom) || now > Date.parse(one.validTo)))
    return "tls.cert.date_invalid";
  return undefined;
}

/** Object identifiers in DER: sha1WithRSAEncryption (RFC 8017, A.2.4) and ecdsa-with-SHA1 (RFC 3279, 2.2.3). */
const sha1Signatures = ["06092a864886f70d010105", "06072a8648ce3d0401"];

/** No browser takes such a signature any more; Chromium calls the certificate invalid. */
function isSignedWithSha1({ raw }: X509Certificate): boolean {
  const { signature } = certificateParts(raw);
  const hex = Array.from(signature, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return sha1Signatures.some((identifier) => hex.includes(identifier));
}

function describe(leaf: X509Certificate, chain: Certificate["chain"]): Certificate {
  return {
    notBefore: Date.parse(leaf.validFrom),
    notAfter: Date.parse(leaf.validTo),
    names: dnsNames(leaf.subjectAltName ?? ""),
    issuer: leaf.issuer.replaceAll("\n", ", "),
    fingerprint256: leaf.fingerprint256,
    chain,
  };
}

/** `DNS:a.cn, IP Address:1.2.3.4`; a name with a comma in it is written as a JSON string. */
function dnsNames(alternatives: string): string[] {
  return [...alternatives.matchAll(/(?:^|, )DNS:("(?:[^"\\]|\\.)*"|[^,]*)/g)].map(([, name = ""]) =>
    name.startsWith('"') ? String(JSON.parse(name)) : name,
  );
}

function parse(der: Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(der);
  } catch {
    return undefined;
  }
}
