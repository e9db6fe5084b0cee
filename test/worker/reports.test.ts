import { env } from "cloudflare:workers";
import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { toBase64Url } from "../../shared/web/base64url.ts";
import { deleteReport } from "../../shared/web/sealing/keep-report.ts";
import { sealReport } from "../../shared/web/sealing/seal.ts";
import { utf8 } from "../../shared/web/utf8.ts";
import { checkKnownAnswers } from "../shared/web/sealing/known-answers.ts";
import { fetch, kept, open, opened, origin, service, text } from "./report-service.ts";

function get(id: string, authorization?: string) {
  return fetch(`${origin}/v1/reports/${id}`, authorization === undefined ? {} : { headers: { authorization } });
}

/** With a token that could be one's. */
async function askForUnknown(): Promise<Response> {
  const made = await sealReport(utf8(text), { lifetime: 3_600, once: false });
  const authorization = `Bearer ${toBase64Url(made?.accessToken ?? new Uint8Array())}`;
  const headers = { authorization, "cf-connecting-ip": "203.0.113.80" };
  return fetch(`${origin}/v1/reports/${made?.id}`, { headers });
}

/** What a runtime keeps of a report. */
function stored(id: string): Promise<readonly (readonly [string, unknown])[]> {
  return runInDurableObject(env.REPORTS.getByName(id), (_, { storage }) => [...storage.kv.list()]);
}

describe("Sealing, in this runtime", () => {
  it("gives what another implementation gives", checkKnownAnswers);
});

describe("A sealed report", () => {
  it("is opened by who has its link, again and again", async () => {
    const link = await kept();
    expect(link.link).toMatch(/^http:\/\/probe\.example\/r\/[0-9a-z]{12}#[\w-]{22}$/);
    expect(link.expiresAt).toBeGreaterThan(Date.now() + 86_000_000);
    for (let i = 0; i < 3; i += 1) {
      const found = await opened(link);
      expect(new TextDecoder().decode(found.report)).toBe(text);
      expect(await found.confirm()).toEqual({ granted: true });
    }
  });

  it("is unknown to everybody else, in the same words whether it is there or not", async () => {
    const link = await kept();
    const other = await kept();
    const [token] = other.deletion.split(".");
    const answers = await Promise.all([
      get(link.id, `Bearer ${token}`),
      get("0123456789ab", `Bearer ${token}`),
      get("nonsense", `Bearer ${token}`),
    ]);
    for (const answer of answers) expect(answer.status).toBe(404);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    const bare = await Promise.all([
      get(link.id),
      get("0123456789ab"),
      get(link.id, "Bearer x"),
      get(link.id, "Basic x"),
    ]);
    for (const answer of bare) expect(answer.status).toBe(401);
    expect(new Set(await Promise.all(bare.map((answer) => answer.text()))).size).toBe(1);
    expect(bare[0]?.headers.get("www-authenticate")).toBe('Bearer realm="reports"');
    // Nor did anybody make an object by asking.
    expect(await stored("0123456789ab")).toEqual([]);
  });

  it("is given by its object to the right token alone, however the question got there", async () => {
    const { id } = await kept();
    const stub = env.REPORTS.getByName(id);
    const wrong = crypto.getRandomValues(new Uint8Array(32));
    expect(await stub.find(wrong)).toEqual({ outcome: "unknown" });
    expect(await stub.open(wrong, "reader")).toBe("unknown");
    expect(await stub.remove(wrong, wrong)).toBe("unknown");
    await runDurableObjectAlarm(stub);
    expect(await stub.find(wrong)).toEqual({ outcome: "unknown" });
  });

  it("is not looked for without end", async () => {
    for (let i = 0; i < 20; i += 1) expect((await askForUnknown()).status).toBe(404);
    const refused = await askForUnknown();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(30);
  });

  it("is kept without anything that opens it", async () => {
    const link = await kept();
    const secret = link.link.slice(link.link.indexOf("#") + 1);
    const [access = "", deletion = ""] = link.deletion.split(".");
    const all = JSON.stringify(await stored(link.id), (_, value: unknown) =>
      value instanceof Uint8Array ? toBase64Url(value) : value,
    );
    expect(all).toContain(link.id);
    for (const hidden of [secret, access, deletion, "beyond"]) expect(all).not.toContain(hidden);
  });

  it("opens once, where its maker said so, and looking does not open it", async () => {
    const link = await kept({ lifetime: 3_600, once: true });
    const [preview, first, second] = [await opened(link), await opened(link), await opened(link)];
    expect(preview.once).toBe(true);
    expect(await Promise.all([first.confirm(), second.confirm()])).toEqual([
      { granted: true },
      { fault: "gone", ending: "opened" },
    ]);
    expect(await first.confirm()).toEqual({ granted: true });
    expect(await open(link)).toEqual({ fault: "gone", ending: "opened" });
    const left = await stored(link.id);
    expect(left.map(([key]) => key)).toEqual(["tombstone"]);
    expect(JSON.stringify(left)).not.toContain("sealed");
  });

  it("is deleted by its maker, and by nobody else who has the link", async () => {
    const link = await kept();
    const [access] = link.deletion.split(".");
    const other = (await kept()).deletion.split(".")[1];
    const wrong = { id: link.id, deletion: `${access}.${other}` };
    expect(await deleteReport(service, wrong)).toEqual({ fault: "unknown" });
    expect(
      (
        await fetch(`${origin}/v1/reports/${link.id}`, {
          method: "DELETE",
          headers: { authorization: `Bearer ${access}` },
        })
      ).status,
    ).toBe(401);
    expect(await opened(link)).toMatchObject({ once: false });
    expect(await deleteReport(service, link)).toEqual({ deleted: true });
    expect(await deleteReport(service, link)).toEqual({ deleted: true });
    expect(await deleteReport(service, wrong)).toEqual({ fault: "unknown" });
    expect(await open(link)).toEqual({ fault: "gone", ending: "deleted" });
  });

  it("expires by itself, and its tombstone too", async () => {
    const link = await kept({ lifetime: 3_600, once: false });
    const stub = env.REPORTS.getByName(link.id);
    const alarm = await runInDurableObject(stub, (_, { storage }) => storage.getAlarm());
    expect(alarm).toBe(link.expiresAt);
    expect(await runDurableObjectAlarm(stub)).toBe(true);
    expect((await stored(link.id)).map(([key]) => key)).toEqual(["tombstone"]);
    expect(await open(link)).toEqual({ fault: "gone", ending: "expired" });
    expect(await runDurableObjectAlarm(stub)).toBe(true);
    expect(await stored(link.id)).toEqual([]);
    expect(await open(link)).toEqual({ fault: "unknown" });
  });

  it("is not given out after its time, however late the alarm is", async () => {
    const link = await kept({ lifetime: 3_600, once: true });
    const found = await opened(link);
    await runInDurableObject(env.REPORTS.getByName(link.id), (_, { storage }) => {
      const report = storage.kv.get<object>("report");
      storage.kv.put("report", { ...report, expiresAt: Date.now() - 1 });
    });
    expect(await found.confirm()).toEqual({ fault: "gone", ending: "expired" });
    expect(await open(link)).toEqual({ fault: "gone", ending: "expired" });
  });
});
