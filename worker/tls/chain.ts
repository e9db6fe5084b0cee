import type { X509Certificate } from "node:crypto";
import type { Certificate } from "../../shared/model/measurement.ts";
import { sameBytes } from "./bytes.ts";
import { certificateParts } from "./certificate-parts.ts";
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
 * Where an issuer is neither sent nor known: directly above the leaf that counts as `incomplete`, because a server without
 * its intermediate is by far the commonest cause; above an intermediate it counts as `untrusted`, because servers need not
 * send the root. An issuer that was sent and may not or did not sign is `untrusted` too.
 */
export function buildChain(sent: readonly X509Certificate[], roots: Roots): BuiltChain {
  const path: X509Certificate[] = [];
  let current = sent[0];
  let issuerSent = false;
  while (current !== undefined && path.length < maxDepth) {
    path.push(current);
    const child = current;
    const { issuer, subject } = certificateParts(child.raw);
    if (roots.withSubject(issuer).some((root) => signedBy(child, root))) return { state: "complete", path };
    if (sameBytes(issuer, subject) && signedBy(child, child))
      return { state: path.length === 1 ? "self-signed" : "untrusted", path };
    const named = sent.filter(
      (other) => !path.includes(other) && sameBytes(certificateParts(other.raw).subject, issuer),
    );
    issuerSent = named.length > 0;
    // `verify` alone would let any leaf's key sign: only authorities may (RFC 5280, 4.2.1.9).
    current = named.find((other) => other.ca && child.checkIssued(other) && signedBy(child, other));
  }
  return { state: path.length === 1 && !issuerSent ? "incomplete" : "untrusted", path };
}

/** False too for keys of a kind the runtime does not know, such as SM2. */
function signedBy(child: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return child.verify(issuer.publicKey);
  } catch {
    return false;
  }
}
