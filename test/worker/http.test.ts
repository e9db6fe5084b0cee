import { describe, expect, inject, it } from "vitest";
import { measureHttp } from "../../worker/probes/http.ts";

const ports = { ...inject("world").ports, ...inject("httpWorld").ports };

function get(server: string, tls: "ok" | "unsupported" = "ok", timeoutMs = 10_000, method: "GET" | "HEAD" = "GET") {
  const port = ports[server];
  if (port === undefined) throw new Error(`no server ${server}`);
  return measureHttp({ host: "localhost", port }, { tls, timeoutMs, version: "0", method });
}

describe("The HTTP stage", () => {
  it("is ok for a page, and for a redirect that it does not follow", async () => {
    expect(await get("healthy")).toMatchObject({ layer: "http", outcome: "ok", status: 200 });
    expect(await get("status-302")).toMatchObject({ outcome: "ok", status: 302 });
  });

  it("tells the status of an error page", async () => {
    for (const status of [403, 404, 503])
      expect(await get(`status-${status}`)).toMatchObject({ outcome: "failed", failure: "http.error", status });
  });

  it("waits for slow headers as long as there is time, and then says that time ran out", async () => {
    expect(await get("slow-headers")).toMatchObject({ outcome: "ok", status: 200 });
    expect(await get("hung", "ok", 300)).toMatchObject({ outcome: "failed", failure: "http.timed_out" });
  });

  it("asks with HEAD where it is told to", async () => {
    expect(await get("method-in-status", "ok", 10_000, "GET")).toMatchObject({ outcome: "ok", status: 200 });
    expect(await get("method-in-status", "ok", 10_000, "HEAD")).toMatchObject({ outcome: "ok", status: 204 });
  });

  it("tells an answer that never came", async () => {
    for (const server of ["empty-response", "reset-after-request"])
      expect(await get(server)).toMatchObject({ outcome: "failed", failure: "http.response.invalid.empty" });
  });

  it("never takes a page of the platform for the portal's", async () => {
    expect(await get("platform-525")).toMatchObject({ outcome: "unsupported" });
    expect((await get("platform-525")).status).toBeUndefined();
    expect(await get("status-521")).toMatchObject({ outcome: "failed", failure: "http.error", status: 521 });
  });

  it("says nothing where the handshake could not be read and fetch fails too", async () => {
    expect(await get("expired", "unsupported")).toMatchObject({ outcome: "skipped" });
  });

  it("blames nobody when the runtime's own trust or resolver refuses what our reader accepted", async () => {
    expect(await get("expired", "ok")).toMatchObject({ outcome: "unsupported" });
    expect(
      await measureHttp(
        { host: "nowhere.test", port: 443 },
        { tls: "ok", timeoutMs: 10_000, version: "0", method: "GET" },
      ),
    ).toMatchObject({
      outcome: "unsupported",
    });
  });
});
