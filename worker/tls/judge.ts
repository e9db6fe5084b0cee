import type { Failure } from "../../shared/model/failure.ts";
import type { Certificate } from "../../shared/model/measurement.ts";
import { dnsNames } from "./alternative-names.ts";
import { toHex } from "./certificate-parts.ts";
import { buildChain } from "./chain.ts";
import type { BuiltChain } from "./chain.ts";
import { breaksRules } from "./issuer-rights.ts";
import { isWeakKey } from "./key-strength.ts";
import type { Roots } from "./roots.ts";
import { SentCertificate } from "./sent-certificate.ts";

export interface JudgedChain {
  /** Not there when the leaf cannot be parsed at all. */
  readonly certificate?: Certificate;
  /** Not there when a browser would accept the chain for this name now. */
  readonly failure?: Failure;
  /** A certificate with the name and key of the leaf's issuer, DER; where the chain is complete. */
  readonly issuer?: Uint8Array;
  /** Until then the same chain comes to the same, for the same name; milliseconds since the epoch. */
  readonly until: number;
}

/** More than any chain in use; what is sent beyond is not looked at. */
const maxCertificates = 16;
const maxIssuerLength = 500;
const chainFailures = {
  incomplete: "tls.chain_incomplete",
  untrusted: "tls.cert.authority_invalid",
  "self-signed": "tls.cert.self_signed",
} as const;

/**
 * Judges what a server sent for `host`, DER, leaf first, at `now` (milliseconds since the epoch). Never throws.
 *
 * Of several faults the one Chromium shows is named (measured, 156; net/cert/cert_status_flags.cc and
 * cert_verify_proc_builtin.cc): no path to a root; a weak signature; rules broken, if nothing below; name; weak key; date.
 * Revocation is not checked.
 */
export function judgeChain(chain: readonly Uint8Array[], host: string, now: number, roots: Roots): JudgedChain {
  const [first, ...others] = chain.slice(0, maxCertificates).map((der) => SentCertificate.read(der));
  if (first === undefined) return { failure: "tls.cert.invalid", until: Infinity };
  const sent = [first, ...others.filter((other) => other !== undefined)];
  const until = Math.min(...sent.flatMap(({ parts }) => [parts.notBefore, parts.notAfter]).filter((at) => at > now));
  try {
    const built = buildChain(sent, roots, now);
    const certificate = describe(first, built.state);
    const failure = built.state === "complete" ? pathFault(built, host, now) : chainFailures[built.state];
    const { issuer } = built;
    return {
      certificate,
      until,
      ...(failure === undefined ? {} : { failure }),
      ...(issuer === undefined ? {} : { issuer }),
    };
  } catch {
    // Neither we nor the runtime can make sense of it, so no browser can.
    return { failure: "tls.cert.invalid", until };
  }
}

function pathFault({ path }: BuiltChain, host: string, now: number): Failure | undefined {
  const [leaf] = path;
  if (leaf === undefined || path.some(isWeaklySigned)) return "tls.cert.invalid";
  const weak = path.some(({ parts }) => isWeakKey(parts.publicKey));
  const outOfDate = path.some((one) => !one.isValidAt(now));
  if (!weak && !outOfDate && breaksRules(path, dnsNames(leaf))) return "tls.cert.invalid";
  if (leaf.native.checkHost(host, { subject: "never" }) === undefined) return "tls.cert.name_invalid";
  if (weak) return "tls.cert.weak";
  return outOfDate ? "tls.cert.date_invalid" : undefined;
}

/**
 * Object identifiers in DER: md5WithRSAEncryption and sha1WithRSAEncryption (RFC 8017, A.2.4), ecdsa-with-SHA1
 * (RFC 3279, 2.2.3). No browser takes such a signature any more.
 */
const weakSignatures = ["06092a864886f70d010104", "06092a864886f70d010105", "06072a8648ce3d0401"];

function isWeaklySigned({ parts }: SentCertificate): boolean {
  const hex = toHex(parts.signature);
  return weakSignatures.some((identifier) => hex.includes(identifier));
}

function describe(leaf: SentCertificate, chain: Certificate["chain"]): Certificate {
  const { native, parts } = leaf;
  return {
    notBefore: parts.notBefore,
    notAfter: parts.notAfter,
    names: dnsNames(leaf),
    issuer: native.issuer.replaceAll("\n", ", ").slice(0, maxIssuerLength),
    fingerprint256: native.fingerprint256,
    chain,
  };
}
