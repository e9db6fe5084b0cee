import { describe, expect, test } from "vitest";
import { parseProbeAddress, probePatterns } from "../../extension/probe-address.ts";

describe("a probe's address", () => {
  test.each([
    ["https://probe.example", { origin: "https://probe.example", host: "probe.example", isDomain: true }],
    [" https://Probe.Example:8443/ ", { origin: "https://probe.example:8443", host: "probe.example", isDomain: true }],
    ["http://127.0.0.1:8787", { origin: "http://127.0.0.1:8787", host: "127.0.0.1", isDomain: false }],
    ["http://localhost:8787", { origin: "http://localhost:8787", host: "localhost", isDomain: false }],
  ])("%s can be used", (text, address) => {
    expect(parseProbeAddress(text)).toEqual({ ok: true, address });
  });

  test.each([
    ["probe.example", "not-a-url"],
    ["ftp://probe.example", "not-http"],
    ["https://user:secret@probe.example", "has-credentials"],
    ["https://probe.example/v1/measurements", "has-path"],
    ["https://probe.example/?a=1", "has-path"],
  ])("%s cannot: %s", (text, problem) => {
    expect(parseProbeAddress(text)).toEqual({ ok: false, problem });
  });

  test("the permissions it needs name no port, and plain HTTP too, for the clock", () => {
    const parsed = parseProbeAddress("https://probe.example:8443");
    expect(parsed.ok && probePatterns(parsed.address)).toEqual(["https://probe.example/*", "http://probe.example/*"]);
  });
});
