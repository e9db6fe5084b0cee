import { describe, expect, inject, it } from "vitest";
import { speaksWebSocket } from "../../worker/catalogue.ts";
import { measureHttp } from "../../worker/probes/http.ts";

const { ports } = inject("httpWorld");

function open(server: string, method: "GET" | "websocket" = "websocket") {
  const target = { host: "localhost", port: ports[server] ?? 0 };
  return measureHttp(target, { tls: "ok", timeoutMs: 3_000, version: "0", method });
}

describe("A host that speaks WebSocket", () => {
  it("is in the catalogue as such, and others are not", () => {
    expect(speaksWebSocket({ host: "wss.piaozone.com", port: 443 })).toBe(true);
    expect(speaksWebSocket({ host: "wss.piaozone.com", port: 8443 })).toBe(false);
    expect(speaksWebSocket({ host: "www.piaozone.com", port: 443 })).toBe(false);
  });

  it("is ok when a socket opens, where a page would be none", async () => {
    expect(await open("socket")).toMatchObject({ layer: "http", outcome: "ok", status: 101, succeeded: 1 });
    expect(await open("socket", "GET")).toMatchObject({ outcome: "failed", failure: "http.error", status: 426 });
  });

  it("is not ok when somebody else answers, or nobody", async () => {
    expect((await open("socket-of-another")).outcome).toBe("failed");
    expect(await open("bad-gateway")).toMatchObject({ outcome: "failed", failure: "http.error", status: 502 });
    expect(await open("empty")).toMatchObject({ outcome: "failed", failure: "http.response.invalid.empty" });
  });
});
