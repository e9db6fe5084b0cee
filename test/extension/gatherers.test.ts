import { describe, expect, test, vi } from "vitest";

// Their modules name the browser's interface when loaded; what is proved here asks it for nothing.
vi.mock("webextension-polyfill", () => ({ default: { runtime: { getURL: () => "chrome-extension://test/" } } }));

const { budget } = await import("../../extension/background/budget.ts");
const { egress } = await import("../../extension/background/gather/egress.ts");
const { gatheredKeys, gatherers } = await import("../../extension/background/gather/index.ts");
const { ownOutcome } = await import("../../extension/background/gather/loopback.ts");
const { proxySettings } = await import("../../extension/background/gather/proxy.ts");
const { countTries } = await import("../../extension/background/gather/repeats.ts");
const { failedOutcome } = await import("../../extension/background/loopback-calls.ts");
const { leafFingerprint } = await import("../../extension/background/security-info.ts");

describe("what gatherers may cost", () => {
  test("is in the budget of a click, all of them together", () => {
    const sum = gatheredKeys.reduce((total, key) => total + gatherers[key].cost.click, 0);
    expect(sum).toBeLessThanOrEqual(budget.requestsPerDiagnosis.click);
  });

  test("is in that of a diagnosis that nobody asked for, but for the two that never come together", () => {
    const first = gatheredKeys.filter((key) => key !== "repeats" && key !== "families");
    const sum = first.reduce((total, key) => total + gatherers[key].cost.automatic, 0);
    expect(sum).toBeLessThanOrEqual(budget.requestsPerDiagnosis.automatic);
  });
});

describe("where this browser's requests come out", () => {
  const probe = { origin: "https://probe.example", host: "probe.example", isDomain: true };
  const base = {
    target: { host: "a.example", port: 443 },
    trigger: "click",
    canSeeTarget: true,
    consent: true,
  } as const;
  const saying = (body: string) => {
    const get = async () => ({ reach: { outcome: "answered", durationMs: 9 } as const, response: new Response(body) });
    return egress.gather({ ...base, probe, get, again: get });
  };

  test("is what the probe's clock says", async () => {
    expect(await saying('{"now":1,"country":"CN","asn":4134}')).toEqual({ country: "CN", asn: 4134 });
    expect(await saying('{"now":1,"country":"CN","asn":null}')).toEqual({ country: "CN", asn: null });
  });

  test.each(['{"now":1,"country":null,"asn":null}', '{"now":1}', '{"country":"CN"}', "<html>"])(
    "is not measured where it says %s",
    async (body) => expect(await saying(body)).toBeUndefined(),
  );
});

describe("the proxy's settings", () => {
  test("say how it was set, by whom, and where it stands, without its name", () => {
    const value = {
      mode: "fixed_servers",
      rules: { singleProxy: { host: "proxy.office.example", port: 3128 } },
    } as const;
    const settings = proxySettings({ levelOfControl: "not_controllable", value });
    expect(settings).toEqual({ mode: "fixed", controlledBy: "policy", server: { where: "elsewhere", port: 3128 } });
  });

  test.each(["localhost", "127.0.0.1", "127.8.8.8", "[::1]"])("%s is this computer", (host) => {
    const value = { mode: "fixed_servers", rules: { proxyForHttps: { host, scheme: "socks5" } } } as const;
    const settings = proxySettings({ levelOfControl: "controlled_by_other_extensions", value });
    expect(settings).toMatchObject({ controlledBy: "extension", server: { where: "this-computer", port: 1080 } });
  });

  test("of the system hide its proxy", () => {
    const settings = proxySettings({ levelOfControl: "controllable_by_this_extension", value: { mode: "system" } });
    expect(settings).toEqual({ mode: "system", controlledBy: "nobody" });
  });
});

describe("a program on this computer", () => {
  test("runs if a connection stood, whoever trusts its certificate", () => {
    expect(ownOutcome({ outcome: "answered", durationMs: 2 })).toBe("answered");
    expect(ownOutcome({ outcome: "failed", failure: "tls.cert.authority_invalid", durationMs: 4 })).toBe("answered");
    expect(ownOutcome({ outcome: "failed", failure: "tcp.refused", durationMs: 2 })).toBe("refused");
    expect(ownOutcome({ outcome: "unanswered", durationMs: 1_500 })).toBe("unanswered");
  });

  test("was met by the page, or the browser did not let it", () => {
    expect(failedOutcome("client.blocked_by_local_network_access")).toBe("not-permitted");
    expect(failedOutcome("tcp.refused")).toBe("refused");
    expect(failedOutcome("unknown")).toBe("failed");
  });
});

describe("several tries", () => {
  test("count an answer that shows trouble as a failure", () => {
    const tries = [
      { outcome: "answered", status: 200, durationMs: 20 },
      { outcome: "answered", status: 502, durationMs: 20 },
      { outcome: "failed", failure: "tcp.reset", durationMs: 20 },
    ] as const;
    expect(countTries(tries)).toEqual({ tries: 3, answered: 1, failures: ["http.error", "tcp.reset"] });
  });
});

describe("the fingerprint of a certificate", () => {
  test("is written as the probe writes it", () => {
    const certificates = [{ fingerprint: { sha256: "eb8790" } }, { fingerprint: { sha256: "00:11" } }];
    expect(leafFingerprint({ securityInfo: { state: "secure", certificates } })).toBe("EB:87:90");
  });

  test("is not there over plain HTTP, nor where the browser does not show it", () => {
    expect(leafFingerprint({ securityInfo: { state: "insecure", certificates: [] } })).toBeUndefined();
    expect(leafFingerprint({})).toBeUndefined();
  });
});
