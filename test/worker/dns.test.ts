import { describe, expect, inject, it } from "vitest";
import { measureDns } from "../../worker/probes/dns.ts";
import type { DnsReading } from "../../worker/probes/dns.ts";

const { dohUrl, brokenDohUrl, silentDohUrl } = inject("world");

function resolve(host: string, endpoints: readonly string[] = [dohUrl], allowPrivate = true): Promise<DnsReading> {
  return measureDns(host, { endpoints, allowPrivate, timeoutMs: 1_500, fetch: (url, init) => fetch(url, init) });
}

describe("Name resolution over HTTPS", () => {
  it("gives every address, IPv4 and IPv6, through aliases too", async () => {
    expect((await resolve("with-ipv6.test")).addresses).toEqual(["127.0.0.1", "2001:db8::1"]);
    const alias = await resolve("alias.test");
    expect(alias.addresses).toEqual(["127.0.0.1"]);
    expect(alias.measurement).toMatchObject({ layer: "dns", outcome: "ok", attempts: 1, succeeded: 1 });
  });

  it("tells apart a name that does not exist, one without addresses, and a resolver that fails or refuses", async () => {
    expect((await resolve("nowhere.test")).measurement).toMatchObject({ failure: "dns.name_not_resolved" });
    expect((await resolve("empty.test")).measurement).toMatchObject({ failure: "dns.no_address" });
    expect((await resolve("servfail.test")).measurement).toMatchObject({ failure: "dns.servfail" });
    expect((await resolve("refused.test")).measurement).toMatchObject({ failure: "dns.refused" });
  });

  it("goes on with one of two resolvers", async () => {
    for (const other of [brokenDohUrl, silentDohUrl]) {
      const reading = await resolve("localhost", [other, dohUrl]);
      expect(reading.addresses).toEqual(["127.0.0.1"]);
      expect(reading.measurement).toMatchObject({ outcome: "ok", attempts: 2, succeeded: 1 });
    }
  });

  it("does not believe one resolver of two that a name does not exist", async () => {
    const alone = await resolve("nowhere.test", [brokenDohUrl, dohUrl]);
    expect(alone.measurement).toMatchObject({ outcome: "failed", failure: "dns.failed" });
    const both = await resolve("nowhere.test", [dohUrl, dohUrl]);
    expect(both.measurement).toMatchObject({ outcome: "failed", failure: "dns.name_not_resolved" });
  });

  it("says that no resolver could be reached, which is the vantage's own trouble", async () => {
    const { measurement } = await resolve("localhost", [brokenDohUrl, silentDohUrl]);
    expect(measurement).toMatchObject({ outcome: "failed", failure: "dns.unreachable", succeeded: 0 });
  });

  it("refuses a private address, alone or among public ones", async () => {
    for (const host of ["private.test", "mixed.test", "localhost", "with-ipv6.test"]) {
      const reading = await resolve(host, [dohUrl], false);
      expect(reading.measurement, host).toMatchObject({ outcome: "failed", failure: "dns.private_address" });
      expect(reading.addresses, host).toEqual([]);
    }
    expect((await resolve("public.test", [dohUrl], false)).measurement.outcome).toBe("ok");
  });
});
