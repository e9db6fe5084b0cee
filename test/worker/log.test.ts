import { describe, expect, it } from "vitest";
import { errorText } from "../../worker/log/error-text.ts";
import { runLine } from "../../worker/log/run-line.ts";

describe("An error in the log", () => {
  const personal = [
    "Invalid URL: https://name:pw@portal.example:8443/login?ticket=1",
    "connect() failed: 203.0.113.7:8443",
    "no route to 2400:3200::1",
    "no route to [::1]:443",
    "cannot parse /login",
    "lookup of shop.taobao.com. failed",
    "mail zhang@example.cn",
    "bad query ticket=abc&user=zhang",
  ];
  it.for(personal)("keeps to itself what a caller sent: %s", (message) => {
    const text = JSON.stringify(errorText(new Error(message)));
    const { message: kept } = errorText(new Error(message));
    expect(kept).toContain("…");
    expect(kept).not.toMatch(/portal|203|2400|::1|login|taobao|zhang|ticket/);
    expect(text).toContain('"error":"Error"');
  });

  it("says class, message, place and cause", () => {
    const error = new TypeError("Cannot read properties of undefined", { cause: new RangeError("too deep") });
    expect(errorText(error)).toMatchObject({
      error: "TypeError",
      message: "Cannot read properties of undefined",
      stack: expect.arrayContaining([expect.stringMatching(/^at .*log\.test/)]),
      cause: { error: "RangeError", message: "too deep" },
    });
    expect(errorText("out of memory")).toEqual({ error: "string", message: "out of memory", stack: [] });
  });
});

describe("A run in the log", () => {
  const run = {
    cause: "asked",
    durationMs: 12,
    measurements: [
      { layer: "dns", outcome: "ok", durationMs: 1 },
      { layer: "tcp", outcome: "failed", failure: "tcp.timed_out", durationMs: 1, address: "203.0.113.7" },
      { layer: "tcp", outcome: "ok", durationMs: 1, address: "203.0.113.8" },
      { layer: "tls", outcome: "failed", failure: "tls.cert.date_invalid", durationMs: 1 },
      { layer: "http", outcome: "skipped", durationMs: 0 },
    ],
  } as const;

  it("tells a portal of the catalogue and what came of each layer", () => {
    expect(runLine({ ...run, target: { host: "dppt.beijing.chinatax.gov.cn", port: 8443 } })).toEqual({
      event: "run",
      cause: "asked",
      target: "https://dppt.beijing.chinatax.gov.cn:8443",
      durationMs: 12,
      layers: { dns: "ok", tcp: "ok", tls: "tls.cert.date_invalid", http: "skipped" },
    });
  });

  it("does not tell what else somebody asked for", () => {
    expect(runLine({ ...run, target: { host: "shop.example.cn", port: 443 } })).toMatchObject({ target: "other" });
  });
});
