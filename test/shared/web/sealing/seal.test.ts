import { describe, expect, it } from "vitest";
import { fromBase64Url, toBase64Url } from "../../../../shared/web/base64url.ts";
import { deflate, inflate } from "../../../../shared/web/deflate.ts";
import { deriveKeys } from "../../../../shared/web/sealing/keys.ts";
import { lifetimes } from "../../../../shared/web/sealing/metadata.ts";
import { pad, sealedSizes, unpad } from "../../../../shared/web/sealing/padding.ts";
import { parseReportId } from "../../../../shared/web/sealing/report-id.ts";
import { sealReport } from "../../../../shared/web/sealing/seal.ts";
import { unseal } from "../../../../shared/web/sealing/unseal.ts";
import { independentVectors } from "./independent.ts";
import { checkKnownAnswers } from "./known-answers.ts";
import { vectors } from "./vectors.ts";

const report = new TextEncoder().encode(JSON.stringify({ target: "https://dppt.beijing.chinatax.gov.cn:8443" }));

async function sealed(options = { lifetime: 86_400, once: true } as const) {
  const made = await sealReport(report, options);
  if (made === undefined) throw new Error("too large");
  const { version, id, lifetime, once } = made;
  return { made, metadata: { version, id, lifetime, once }, key: (await deriveKeys(made.secret)).content };
}

describe("Sealing", () => {
  it("gives what another implementation gives", async () => {
    expect(vectors).toEqual(independentVectors());
    await checkKnownAnswers();
  });

  it("opens with the secret, and with no other", async () => {
    const { made, metadata, key } = await sealed();
    expect(await unseal(made.sealed, key, metadata)).toEqual(report);
    for (let bit = 0; bit < 128; bit += 1) {
      const other = made.secret.slice();
      other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const keys = await deriveKeys(other);
      expect(keys.id).not.toBe(made.id);
      expect(await unseal(made.sealed, keys.content, metadata)).toBeUndefined();
    }
  });

  it("does not open what was changed anywhere, or cut, or made longer", async () => {
    const { made, metadata, key } = await sealed();
    for (let at = 0; at < made.sealed.length; at += 1) {
      const changed = made.sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at & 7));
      expect(await unseal(changed, key, metadata)).toBeUndefined();
    }
    for (const length of [0, 1, 11, 12, 27, 28, 29, 1_023])
      expect(await unseal(made.sealed.slice(0, length), key, metadata)).toBeUndefined();
    expect(await unseal(Uint8Array.from([...made.sealed, 0]), key, metadata)).toBeUndefined();
  });

  it("does not open under any other id, lifetime, version or number of openings", async () => {
    const { made, metadata, key } = await sealed();
    const others: readonly object[] = [
      { id: (await sealed()).made.id },
      { id: made.id.toUpperCase() },
      { once: false },
      ...lifetimes.filter((one) => one !== metadata.lifetime).map((lifetime) => ({ lifetime })),
      { version: 2 },
    ];
    for (const other of others) expect(await unseal(made.sealed, key, { ...metadata, ...other })).toBeUndefined();
  });

  it("makes everything anew each time", async () => {
    const [a, b] = [(await sealed()).made, (await sealed()).made];
    for (const key of ["id", "secret", "sealed", "accessToken", "deleteToken"] as const)
      expect(a[key]).not.toEqual(b[key]);
    expect(a.sealed.slice(0, 12)).not.toEqual(b.sealed.slice(0, 12));
    const texts = [a.secret, a.accessToken, a.accessHash, a.deleteToken, a.deleteHash].map((one) => toBase64Url(one));
    expect(new Set(texts).size).toBe(5);
  });

  it("lets the length tell no more than a class, and refuses what fits into none", async () => {
    for (const length of [0, 1, 994, 995, 996, 5_000, 32_739]) {
      const content = new Uint8Array(length).fill(0);
      const padded = pad(content);
      expect(sealedSizes).toContain((padded?.length ?? 0) + 28);
      expect(padded && unpad(padded)).toEqual(content);
    }
    expect(pad(new Uint8Array(995))?.length).toBe(996);
    expect(pad(new Uint8Array(996))?.length).toBe(2_020);
    expect(pad(new Uint8Array(32_740))).toBeUndefined();
    const noise = crypto.getRandomValues(new Uint8Array(40_000));
    expect(await sealReport(noise, { lifetime: 3_600, once: false })).toBeUndefined();
  });

  it("does not unpack without end", async () => {
    const bomb = await deflate(new Uint8Array(5_000_000));
    expect(bomb.length).toBeLessThan(6_000);
    expect(await inflate(bomb, 1_000_000)).toBeUndefined();
    expect(await inflate(bomb, 5_000_000)).toHaveLength(5_000_000);
    expect(await inflate(bomb.slice(0, -1), 5_000_000)).toBeUndefined();
    expect(await inflate(Uint8Array.from([...bomb, 1]), 5_000_000)).toBeUndefined();
  });

  it("knows ids as people read them out", () => {
    expect(parseReportId("0123456789AB")).toBe("0123456789ab");
    expect(parseReportId("OIL3456789ab")).toBe("0113456789ab");
    for (const text of ["", "0123456789a", "0123456789abc", "0123456789au", "0123456789a-"])
      expect(parseReportId(text)).toBeUndefined();
  });

  it("reads base64url of one spelling only", () => {
    for (const length of [0, 1, 2, 3, 16, 32, 1_000]) {
      const some = crypto.getRandomValues(new Uint8Array(length));
      expect(toBase64Url(some)).toBe(Buffer.from(some).toString("base64url"));
      expect(fromBase64Url(toBase64Url(some))).toEqual(some);
    }
    for (const text of ["A", "AB", "AB==", "A+AA", "A/AA", "A AA", "ABCDE", "税"])
      expect(fromBase64Url(text)).toBeUndefined();
  });
});
