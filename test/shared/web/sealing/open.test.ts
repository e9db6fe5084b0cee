import { describe, expect, it } from "vitest";
import { toBase64Url } from "../../../../shared/web/base64url.ts";
import { keepReport } from "../../../../shared/web/sealing/keep-report.ts";
import { openSealed } from "../../../../shared/web/sealing/open-report.ts";
import type { ReportService } from "../../../../shared/web/sealing/service.ts";
import { keysOfLink } from "../../../../shared/web/sealing/sealed-link.ts";
import { utf8 } from "../../../../shared/web/utf8.ts";
import { readReportLink } from "../../../../shared/web/report-link.ts";
import { vectors } from "./vectors.ts";

const [, vector] = vectors;
if (vector === undefined) throw new Error("There is no second vector.");
const secret = toBase64Url(Buffer.from(vector.secret, "hex"));
const { id, lifetime, once, sealed } = vector;
const honest = { version: 1, id, lifetime, once, sealed, expiresAt: 1_800_000_000_000 };

/** A service that answers as told. */
function answering(body: unknown, status = 200, headers: Record<string, string> = {}): ReportService {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { origin: "https://probe.example", fetch: () => Promise.resolve(new Response(text, { status, headers })) };
}

function problem(status: number, more: object = {}): ReportService {
  return answering({ type: "urn:x", title: "x", status, detail: "x", ...more }, status, { "retry-after": "60" });
}

function open(service: ReportService) {
  return openSealed(service, id, secret);
}

const unasked: ReportService = {
  origin: "https://probe.example",
  fetch: () => Promise.reject(new Error("Nobody is to be asked.")),
};

describe("A sealed link", () => {
  it("is known to be damaged before anybody is asked", async () => {
    const damaged: readonly (readonly [string, string, string])[] = [
      [id, secret.slice(0, -1), "cut"],
      [id, "", "cut"],
      [id, `B${secret.slice(1)}`, "mixed"],
      [`z${id.slice(1)}`, secret, "mixed"],
      ["", secret, "mixed"],
      [id, secret.toUpperCase(), "case-changed"],
      [id, secret.toLowerCase(), "case-changed"],
    ];
    for (const [wrongId, wrongSecret, fault] of damaged)
      expect(await openSealed(unasked, wrongId, wrongSecret), wrongSecret).toEqual({ fault });
  });

  it.for([
    (link: string) => `${link}。`,
    (link: string) => `报告在这里：${link}，请看`,
    (link: string) => `<${link}>`,
    (link: string) => `${link}abc`,
    (link: string) => link.replace("#", "%23"),
    (link: string) => link.replaceAll(/./g, "$&\u200B"),
    (link: string) => `${link}\u2060\uFEFF`,
    (link: string) => link.replace(id, id.toUpperCase()),
    (link: string) => link.replace("https://", "HTTPS://"),
  ])("survives what chats do to it (%#)", async (change) => {
    const read = await readReportLink(change(`https://probe.example/r/${id}#${secret}`));
    if (read.ok !== "sealed") throw new Error(JSON.stringify(read));
    expect(await keysOfLink(read.id, read.secret)).toMatchObject({ id });
  });
});

describe("What the service answers", () => {
  it("opens as its maker sealed it", async () => {
    expect(await open(answering(honest))).toMatchObject({
      report: utf8(vector.report),
      once,
      lifetime,
    });
  });

  it("is refused where it is anything else", async () => {
    const lies: readonly (readonly [unknown, string])[] = [
      [{ ...honest, sealed: toBase64Url(crypto.getRandomValues(new Uint8Array(1_024))) }, "damaged"],
      [{ ...honest, sealed: `${sealed.slice(0, 700)}A${sealed.slice(701)}` }, "damaged"],
      [{ ...honest, lifetime: 2_592_000 }, "damaged"],
      [{ ...honest, once: !once }, "damaged"],
      [{ ...honest, sealed: "<script>" }, "damaged"],
      [{ ...honest, version: 2, sealed: { in: "another way" } }, "newer"],
      [{ ...honest, version: "1" }, "refused"],
      [[], "refused"],
      ["<html>a captive portal</html>", "unreachable"],
      ["", "unreachable"],
    ];
    for (const [body, fault] of lies) {
      const opened = await open(answering(body));
      // Of another id nothing is read: it opens by the link's own.
      expect(opened, fault).toEqual({ fault });
    }
    const other = { ...honest, id: "0123456789ab" };
    expect(await open(answering(other))).toMatchObject({ report: utf8(vector.report) });
  });

  it("is told apart when it is a refusal", async () => {
    for (const ending of ["expired", "opened", "deleted"])
      expect(await open(problem(410, { ending }))).toEqual({ fault: "gone", ending });
    expect(await open(problem(404))).toEqual({ fault: "unknown" });
    expect(await open(problem(429))).toEqual({ fault: "busy", retryAfterSeconds: 60 });
    expect(await open(problem(503))).toEqual({ fault: "busy", retryAfterSeconds: 60 });
    expect(await open(problem(500))).toEqual({ fault: "unreachable" });
    expect(await open(answering("<h1>404</h1>", 404))).toEqual({ fault: "unreachable" });
    expect(await open(unasked)).toEqual({ fault: "unreachable" });
  });

  it("gets neither the report nor its secret", async () => {
    const sent: string[] = [];
    const service: ReportService = {
      origin: "https://probe.example",
      fetch: (address, { headers, body = "" }) => {
        sent.push(address, JSON.stringify(headers), body);
        return Promise.resolve(Response.json({ id, expiresAt: 1 }, { status: 201 }));
      },
    };
    const kept = await keepReport(service, utf8("a report that nobody shall read"), { lifetime: 3_600, once: true });
    if ("fault" in kept) throw new Error(kept.fault);
    const all = sent.join("\n");
    expect(all).toContain('"sealed"');
    for (const hidden of [kept.link.split("#")[1] ?? "", ...kept.deletion.split("."), "nobody shall"])
      expect(all).not.toContain(hidden);
  });
});
