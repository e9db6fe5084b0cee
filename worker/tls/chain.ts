import type { Certificate } from "../../shared/model/measurement.ts";
import { sameBytes } from "./bytes.ts";
import type { Roots } from "./roots.ts";
import type { SentCertificate } from "./sent-certificate.ts";

export interface BuiltChain {
  readonly state: Certificate["chain"];
  /** From the leaf as far as issuers were found, without the root. */
  readonly path: readonly SentCertificate[];
  /** A certificate with the name and key of the leaf's issuer, DER; where the chain is complete. */
  readonly issuer?: Uint8Array;
}

const maxDepth = 10;
/** Signatures that are checked at most: each costs, and a server can send any number of certificates of one name. */
const maxChecks = 20;

/**
 * Follows issuers from the leaf through what the server sent, in any order, up to a known root; of several certificates
 * of one issuer, one that is valid at `now` comes first. Whether those on the path may be issuers is not asked here.
 *
 * Where an issuer is neither sent nor known: directly above the leaf that counts as `incomplete`, because a server without
 * its intermediate is by far the commonest cause; above an intermediate it counts as `untrusted`, because servers need not
 * send the root. An issuer that was sent and did not sign is `untrusted` too.
 */
export function buildChain(sent: readonly SentCertificate[], roots: Roots, now: number): BuiltChain {
  const path: SentCertificate[] = [];
  let current = sent[0];
  let issuerSent = false;
  let checks = 0;
  while (current !== undefined && path.length < maxDepth) {
    path.push(current);
    const child = current;
    const { issuer, subject } = child.parts;
    const root = roots.withSubject(issuer).find((known) => child.isSignedBy(known));
    if (root !== undefined) return { state: "complete", path, issuer: path[1]?.der ?? root.raw };
    if (sameBytes(issuer, subject) && child.isSignedBy(child.native))
      return { state: path.length === 1 ? "self-signed" : "untrusted", path };
    const named = sent
      .filter((other) => !path.includes(other) && sameBytes(other.parts.subject, issuer))
      .toSorted((a, b) => Number(b.isValidAt(now)) - Number(a.isValidAt(now)));
    issuerSent = named.length > 0;
    current = named.find((other) => (checks += 1) <= maxChecks && signed(other, child));
  }
  return { state: path.length === 1 && !issuerSent ? "incomplete" : "untrusted", path };
}

function signed(issuer: SentCertificate, child: SentCertificate): boolean {
  try {
    return child.isSignedBy(issuer.native);
  } catch {
    return false;
  }
}
