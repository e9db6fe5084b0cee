import { X509Certificate } from "node:crypto";
import { describe, expect, inject, it } from "vitest";
import { judgeChain } from "../../worker/tls/judge.ts";
import { createRoots, rootLine } from "../../worker/tls/roots.ts";
import { checkStaple } from "../../worker/tls/staple.ts";
import { mutateBytes } from "../fuzz/mutate.ts";
import { Random } from "../fuzz/random.ts";

const { sample, rootPem } = inject("world");
const leaf = der(sample.leafPem);
const issuer = der(sample.issuerPem);
const staple = Uint8Array.from(atob(sample.staple), (character) => character.charCodeAt(0));
const roots = createRoots(rootLine(der(rootPem)));
const now = Date.now();

// test/fuzz does the same for longer, in Node; here it meets the runtime's own parsers.
describe("Bytes that somebody changed", () => {
  it("make no good certificate, and break nothing", () => {
    const random = new Random(4);
    expect(judge([leaf, issuer])).toMatchObject({ certificate: { chain: "complete" } });
    expect(judge([leaf, issuer]).failure).toBeUndefined();
    const outcomes = new Set<string>();
    for (let round = 0; round < 1_500; round += 1) {
      const { failure } = judge([mutateBytes(random, leaf, [issuer]), mutateBytes(random, issuer, [leaf])]);
      expect(failure).toBeDefined();
      outcomes.add(failure ?? "");
    }
    expect(outcomes.size).toBeGreaterThan(1);
  });

  it("are no OCSP response that anybody believes", async () => {
    const random = new Random(5);
    expect(await checkStaple({ response: staple, leaf, issuer }, now)).toBe("good");
    for (let round = 0; round < 1_500; round += 1) {
      const response = Uint8Array.from(staple);
      response[random.int(response.length)] = random.int(256);
      const status = await checkStaple({ response, leaf, issuer }, now);
      if (status !== undefined) expect(status).toBe("good");
    }
  });

  it("make no certificate with an own opinion of who may revoke it", async () => {
    const random = new Random(6);
    for (let round = 0; round < 300; round += 1) {
      const changed = { response: staple, leaf: mutateBytes(random, leaf, [issuer]), issuer };
      expect(["good", undefined]).toContain(await checkStaple(changed, now));
      const orphan = { response: staple, leaf, issuer: mutateBytes(random, issuer, [leaf]) };
      expect(["good", undefined]).toContain(await checkStaple(orphan, now));
    }
  });
});

function judge(chain: readonly Uint8Array[]) {
  return judgeChain(chain, "localhost", now, roots);
}

function der(pem: string): Uint8Array {
  return new Uint8Array(new X509Certificate(pem).raw);
}
