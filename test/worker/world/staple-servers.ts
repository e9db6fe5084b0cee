import { ocspResponse } from "../../certificates/ocsp.ts";
import { usage } from "../../certificates/extensions.ts";
import { names, withCertificate } from "./starter.ts";
import type { Starter } from "./starter.ts";

const day = 86_400_000;

/** Servers that staple OCSP responses, true and others. */
export async function startStapleServers({ root, start }: Starter): Promise<void> {
  const issuer = await root.intermediate("An authority that revokes");
  const leaf = await issuer.issue({ names });
  const other = await issuer.issue({ names });
  const own = withCertificate(leaf);
  const long = { thisUpdate: new Date(Date.now() - 30 * day), nextUpdate: new Date(Date.now() - 20 * day) };
  const delegate = await issuer.issue({ names: ["responder.test"], usages: [usage.ocsp] });
  const damaged = ocspResponse(leaf.certPem, issuer, { status: "revoked" });
  // A byte of the signature, which is followed by nothing.
  damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1;
  const staples = {
    "staple-good": ocspResponse(leaf.certPem, issuer),
    "staple-revoked": ocspResponse(leaf.certPem, issuer, { status: "revoked" }),
    "staple-unknown": ocspResponse(leaf.certPem, issuer, { status: "unknown" }),
    "staple-stale": ocspResponse(leaf.certPem, issuer, { ...long, status: "revoked" }),
    "staple-by-delegate": ocspResponse(leaf.certPem, issuer, { status: "revoked", signer: delegate }),
    "staple-by-stranger": ocspResponse(leaf.certPem, issuer, { status: "revoked", signer: other }),
    "staple-of-another": ocspResponse(other.certPem, issuer, { status: "revoked" }),
    "staple-damaged": damaged,
    "staple-garbage": Uint8Array.from({ length: 400 }, (_, i) => i & 255),
  };
  for (const [name, staple] of Object.entries(staples)) await start(name, { ...own, staple });
  for (const [name, options] of Object.entries({
    "staple-revoked-wrong-name": { names: ["another.test"] },
    "staple-revoked-expired": { names, notAfter: new Date(Date.now() - day) },
  })) {
    const faulty = await issuer.issue(options);
    const staple = ocspResponse(faulty.certPem, issuer, { status: "revoked" });
    await start(name, { ...withCertificate(faulty), staple });
  }
  for (const name of ["staple-good", "staple-revoked"] as const)
    await start(`${name}-tls1.3`, { ...own, staple: staples[name], behaviour: "tls1.3-only" });
}
