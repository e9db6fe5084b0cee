import type { X509Certificate } from "node:crypto";
import type { Certificate } from "../../shared/model/measurement.ts";
import { certificateParts } from "./der.ts";
import type { Roots } from "./roots.ts";

export interface BuiltChain {
  readonly state: Certificate["chain"];
  /** From the leaf as far as issuers were found, without the root. */
  readonly path: readonly X509Certificate[];
}

const maxDepth = 10;

/**
 * Follows issuers from the leaf through what the server sent, in any order, up to a known root.
 *
 * Where an issuer is neither sent nor known: a leaf that came alone counts as `incomplete`, because a server without its
 * intermediate is by far the commonest cause; above an intermediate it counts as `untrusted`, because servers need not
 * send the root.
 */
export function buildChain(sent: readonly X509Certificate[], roots: Roots): BuiltChain {
  const path: X509Certificate[] = [];
  let current = sent[0];
  while (current !== undefined && path.length < maxDepth) {
    path.push(current);
    const { issuer, subject } = certificateParts(current.raw);
    const child = current;
    if (roots.withSubject(issuer).some((root) => signedBy(child, root))) return { state: "complete", path };
    if (sameBytes(issuer, subject) && signedBy(child, child))
      return { state: path.length === 1 ? "self-signed" : "untrusted", path };
    // `ca` matters: `verify` alone would let any leaf's key sign (facts of RFC 5280, 4.2.1.9).
    current = sent.find(
      (other) => !path.includes(other) && other.ca && child.checkIssued(other) && signedBy(child, other),
    );
  }
  return { state: path.length <= 1 ? "incomplete" : "untrusted", path };
}

/** False too for keys of a kind the runtime does not know, such as SM2. */
function signedBy(child: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return child.verify(issuer.publicKey);
  } catch {
    return false;
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
