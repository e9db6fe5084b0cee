import { describe, expect, it } from "vitest";
import type { Problem } from "../../shared/protocol.ts";
import { toBase64Url } from "../../shared/web/base64url.ts";
import { sealReport } from "../../shared/web/sealing/seal.ts";
import { utf8 } from "../../shared/web/utf8.ts";
import { looksEncrypted } from "../../worker/reports/looks-encrypted.ts";
import { fetch, origin, text } from "./report-service.ts";

async function upload(change: Readonly<Record<string, unknown>> = {}, headers: Record<string, string> = {}) {
  const made = await sealReport(utf8(text), { lifetime: 3_600, once: false });
  if (made === undefined) throw new Error("too large");
  const { version, id, lifetime, once } = made;
  const texts = {
    sealed: toBase64Url(made.sealed),
    accessHash: toBase64Url(made.accessHash),
    deleteHash: toBase64Url(made.deleteHash),
  };
  const body = JSON.stringify({ version, id, lifetime, once, ...texts, ...change });
  const type = { "content-type": "application/json", ...headers };
  return fetch(`${origin}/v1/reports`, { method: "POST", headers: type, body });
}

describe("The store of reports", () => {
  it("takes the same report twice, and no other under its id", async () => {
    const accessHash = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
    expect((await upload({ accessHash })).status).toBe(400);
    const made = await sealReport(utf8(text), { lifetime: 3_600, once: false });
    if (made === undefined) throw new Error("too large");
    const same = { id: made.id, accessHash: toBase64Url(made.accessHash), sealed: toBase64Url(made.sealed) };
    expect((await upload(same)).status).toBe(201);
    expect((await upload(same)).status).toBe(201);
    expect((await upload({ ...same, sealed: noise(1_024) })).status).toBe(400);
  });

  it.for<readonly [string, Readonly<Record<string, unknown>>, string]>([
    ["a text", { sealed: toBase64Url(utf8("开票".repeat(200))) }, "padded"],
    ["another size", { sealed: noise(1_030) }, "1030 bytes"],
    [
      "a text of the right size",
      { sealed: toBase64Url(utf8("a text that anybody can read ".repeat(80).slice(0, 2_048))) },
      "not encrypted",
    ],
    ["base64 with padding", { sealed: `${noise(1_024)}==` }, "no sealed report"],
    ["bits that are left over", { sealed: `${noise(1_024).slice(0, -1)}_` }, "base64url"],
    ["another version", { version: 2 }, "version 1"],
    ["another lifetime", { lifetime: 31_536_000 }, "no sealed report"],
    ["another id", { id: "0123456789ab" }, "id"],
    ["an id in capitals", { id: "0123456789AB" }, "no sealed report"],
    ["no hash", { deleteHash: "" }, "no sealed report"],
  ])("refuses %s", async ([, change, why]) => {
    const answer = await upload(change);
    expect(answer.status).toBe(400);
    const problem = await answer.json<Problem>();
    expect(problem.type).toBe("urn:fapiao-doctor:problem:invalid-report");
    expect(problem.detail).toContain(why);
  });

  it("refuses what is larger, without reading it, and what is of another type", async () => {
    expect((await upload({ sealed: "A".repeat(50_000) })).status).toBe(413);
    expect((await upload({}, { "content-type": "text/plain" })).status).toBe(415);
  });

  it("tells ciphers from what is none", () => {
    for (const size of [1_024, 2_048, 32_768])
      for (let i = 0; i < 20; i += 1) expect(looksEncrypted(crypto.getRandomValues(new Uint8Array(size)))).toBe(true);
    expect(looksEncrypted(new Uint8Array(1_024))).toBe(false);
    expect(looksEncrypted(utf8("税局网站连不上".repeat(100)))).toBe(false);
    expect(looksEncrypted(utf8(noise(3_000)))).toBe(false);
  });

  it("takes ten at once of one caller, and others' as before", async () => {
    const answers = await Promise.all(Array.from({ length: 11 }, () => uploadFrom("203.0.113.77")));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
    const refused = answers.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(300);
    expect((await uploadFrom("203.0.113.78")).status).toBe(201);
  });
});

function uploadFrom(address: string) {
  return upload({}, { "cf-connecting-ip": address });
}

function noise(length: number): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(length)));
}
