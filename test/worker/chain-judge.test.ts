import { X509Certificate } from "node:crypto";
import { describe, expect, inject, it } from "vitest";
import { chainJudge } from "../../worker/targets/chain-judge.ts";
import { ChainJudge } from "../../worker/tls/chain-judge.ts";
import { createRoots, rootLine } from "../../worker/tls/roots.ts";
import { checkStaple } from "../../worker/tls/staple.ts";

const { sample, rootPem } = inject("world");
const der = (pem: string) => new Uint8Array(new X509Certificate(pem).raw);
const sent = () => ({
  chain: [der(sample.leafPem), der(sample.issuerPem)],
  staple: Uint8Array.from(atob(sample.staple), (character) => character.charCodeAt(0)),
});
const minute = 60_000;

describe("The judge of one target's certificates", () => {
  it("knows a chain again for ten minutes, and another one at once", async () => {
    let asked = 0;
    const judge = new ChainJudge(createRoots(rootLine(der(rootPem))), (staple, now) => {
      asked += 1;
      return checkStaple(staple, now);
    });
    const now = Date.now();
    const first = await judge.judge(sent(), "localhost", now);
    expect(first).toMatchObject({ certificate: { chain: "complete", ocsp: "good" } });
    expect(await judge.judge(sent(), "localhost", now + 9 * minute)).toBe(first);
    expect(asked).toBe(1);
    expect(await judge.judge(sent(), "localhost", now + 11 * minute)).toEqual(first);
    expect(asked).toBe(2);
    const [leaf = new Uint8Array()] = sent().chain;
    expect(await judge.judge({ chain: [leaf] }, "localhost", now)).toMatchObject({ failure: "tls.chain_incomplete" });
    expect(await judge.judge(sent(), "another.test", now)).toMatchObject({ failure: "tls.cert.name_invalid" });
  });

  it("asks again at once about a staple that nobody read", async () => {
    let asked = 0;
    const judge = new ChainJudge(createRoots(rootLine(der(rootPem))), async (staple, now) => {
      asked += 1;
      return asked === 1 ? undefined : checkStaple(staple, now);
    });
    const now = Date.now();
    const both = await Promise.all([judge.judge(sent(), "localhost", now), judge.judge(sent(), "localhost", now)]);
    expect(both.map(({ certificate }) => certificate?.ocsp)).toEqual([undefined, undefined]);
    expect(asked).toBe(1);
    expect((await judge.judge(sent(), "localhost", now)).certificate?.ocsp).toBe("good");
  });

  it("does not remember beyond the day on which a certificate runs out", async () => {
    const judge = new ChainJudge(createRoots(rootLine(der(rootPem))), async () => undefined);
    const { chain } = sent();
    const { certificate, failure } = await judge.judge({ chain }, "localhost", Date.now());
    expect(failure).toBeUndefined();
    const later = await judge.judge({ chain }, "localhost", (certificate?.notAfter ?? 0) + 1);
    expect(later.failure).toBe("tls.cert.date_invalid");
  });

  it("judges without the staple where nobody reads it", async () => {
    const exports = { StapleReader: { read: () => Promise.reject(new Error("no such invocation")) } };
    const judge = chainJudge({ EXTRA_ROOTS: rootLine(der(rootPem)) }, exports);
    const { certificate, failure } = await judge.judge(sent(), "localhost", Date.now());
    expect(failure).toBeUndefined();
    expect(certificate).toMatchObject({ chain: "complete" });
    expect(certificate?.ocsp).toBeUndefined();
  });
});
