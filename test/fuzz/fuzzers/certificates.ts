import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { certificateParts, readExtensions } from "../../../worker/tls/certificate-parts.ts";
import { derElement } from "../../../worker/tls/der.ts";
import { judgeChain } from "../../../worker/tls/judge.ts";
import { createRoots, rootLine } from "../../../worker/tls/roots.ts";
import type { Roots } from "../../../worker/tls/roots.ts";
import { createAuthority } from "../../certificates/authority.ts";
import type { Fuzzer } from "../fuzzer.ts";
import { mutateBytes } from "../mutate.ts";

const host = "portal.test";
/** Of the corpus: what a signature covers of each leaf, and the root that they lead to. */
let signed: ReadonlySet<string> = new Set();
let roots: Roots = createRoots("");

/** Certificates as a server may send them: leaf and intermediate, changed. */
export const certificatesFuzzer: Fuzzer<readonly Uint8Array[]> = {
  name: "certificates",
  corpus: issued,
  generate(random, known) {
    const chain = random.pick(known);
    const all = known.flat();
    const changed = chain.map((der) => (random.oneIn(2) ? mutateBytes(random, der, all) : der));
    if (random.oneIn(6)) changed.splice(random.int(changed.length + 1), random.int(2), random.pick(all));
    return random.oneIn(8) ? changed.toReversed() : changed;
  },
  show: (chain) => chain.map((der) => Buffer.from(der).toString("hex")).join(" "),
  check(chain) {
    for (const der of chain) {
      try {
        readExtensions(certificateParts(der));
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
      }
    }
    const { certificate, failure } = judgeChain(chain, host, Date.now(), roots);
    if (failure !== undefined) return `${failure} ${certificate?.chain ?? ""}`;
    assert.equal(certificate?.chain, "complete");
    // Whoever can change a signed byte unnoticed can forge. The signature itself has more than one spelling.
    assert.ok(signed.has(signedPart(chain[0])), "a changed certificate passes for a good one");
    return "good";
  },
};

function signedPart(der: Uint8Array = new Uint8Array()): string {
  return Buffer.from(derElement(derElement(der).content).whole).toString("hex");
}

async function issued(): Promise<readonly (readonly Uint8Array[])[]> {
  const root = await createAuthority("fuzz root");
  const middle = await root.intermediate("fuzz intermediate");
  const leaves = [await middle.issue({ names: [host] }), await middle.issue({ names: ["*.test", host] })];
  roots = createRoots(rootLine(new X509Certificate(root.certPem).raw));
  const chains = leaves.map(({ chainPem }) =>
    [...chainPem.matchAll(/-----BEGIN[^]+?END CERTIFICATE-----/g)].map(
      ([pem]) => new Uint8Array(new X509Certificate(pem).raw),
    ),
  );
  signed = new Set(chains.map(([leaf]) => signedPart(leaf)));
  return chains;
}
