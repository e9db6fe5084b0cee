import { describe, expect, inject, it } from "vitest";
import { measureDns } from "../../worker/probes/dns.ts";
import type { DnsReading } from "../../worker/probes/dns.ts";

const { dohUrl, brokenDohUrl, silentDohUrl } = inject("world");

function resolve(
  host: string,
  endpoints: readonly string[] = [dohUrl],
  allowPrivate = true,
  timeoutMs = 1_500,
): Promise<DnsReading> {
  return measureDns(host, { endpoints, allowPrivate, timeoutMs, fetch: (url, init) => fetch(url, init) });
}

const faultsUrl = inject("dohFaultsUrl");
let cases = 0;

/** Addresses of resolvers that behave so, fresh ones each time. */
function resolvers(...behaviours: readonly string[]): readonly string[] {
  cases += 1;
  return behaviours.map((behaviour, i) => `${faultsUrl}/${behaviour}/${cases}-${i}`);
}

async function seenBy(url = ""): Promise<{ queries: number; bytesSent: number }> {
  return (await fetch(url)).json();
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

describe("Several resolvers with different views", () => {
  it("are compared, and that they differ is no failure", async () => {
    const { measurement, addresses } = await resolve("a.test", resolvers("good", "other-view", "good"), false);
    expect(measurement).toMatchObject({ outcome: "ok", attempts: 3, succeeded: 3 });
    expect(measurement.views).toEqual([
      { resolver: "localhost", rcode: 0, addresses: ["93.184.215.14", "2606:2800:21f:cb07::1"] },
      { resolver: "localhost", rcode: 0, addresses: ["93.184.215.20", "93.184.215.21"] },
      { resolver: "localhost", rcode: 0, addresses: ["93.184.215.14"] },
    ]);
    expect(addresses).toEqual(["93.184.215.14", "93.184.215.20", "93.184.215.21", "2606:2800:21f:cb07::1"]);
  });

  it("are each represented among the first addresses, however many the first of them gives", async () => {
    const { addresses } = await resolve("a.test", resolvers("large-view", "other-view", "good"), false);
    expect(addresses.slice(0, 5)).toEqual([
      "93.184.216.1",
      "93.184.215.20",
      "93.184.215.14",
      "93.184.216.2",
      "93.184.215.21",
    ]);
  });

  it("are asked four questions, and six where some have to be repeated", async () => {
    const well = resolvers("good", "good", "good", "good");
    await resolve("a.test", well);
    expect(await Promise.all(well.map(async (url) => (await seenBy(url)).queries))).toEqual([2, 1, 1, 0]);
    const badly = resolvers("status-500", "status-500", "status-500");
    expect((await resolve("a.test", badly)).measurement.failure).toBe("dns.unreachable");
    const asked = await Promise.all(badly.map(async (url) => (await seenBy(url)).queries));
    expect(asked.reduce((sum, count) => sum + count, 0)).toBe(6);
  });

  it("say that a name does not exist only with one voice, and at least two of them", async () => {
    const all = await resolve("a.test", resolvers("no-such-name", "no-such-name", "no-such-name"));
    expect(all.measurement).toMatchObject({ failure: "dns.name_not_resolved", attempts: 3, succeeded: 0 });
    expect(all.measurement.views).toHaveLength(3);
    const two = await resolve("a.test", resolvers("reset", "no-such-name", "no-such-name"));
    expect(two.measurement.failure).toBe("dns.name_not_resolved");
    const one = await resolve("a.test", resolvers("reset", "no-such-name", "status-500"));
    expect(one.measurement.failure).toBe("dns.failed");
    const disputed = await resolve("a.test", resolvers("no-such-name", "good", "no-such-name"));
    expect(disputed.measurement.outcome).toBe("ok");
    expect(disputed.measurement.views?.map(({ rcode }) => rcode)).toEqual([3, 0, 3]);
  });

  it("are asked again, or replaced by a fourth, where they fail at once", async () => {
    expect((await resolve("a.test", resolvers("fails-once"))).addresses).toEqual([
      "93.184.215.14",
      "2606:2800:21f:cb07::1",
    ]);
    const replaced = await resolve("a.test", resolvers("no-address", "reset", "no-address", "good"));
    expect(replaced.addresses).toEqual(["93.184.215.14"]);
  });

  it("need not all answer once one has given addresses", async () => {
    const { measurement } = await resolve("a.test", resolvers("silent", "good", "silent"), false, 60_000);
    expect(measurement).toMatchObject({ outcome: "ok", attempts: 3, succeeded: 1 });
  });

  it("find a site that has IPv6 only; where nobody could be asked for that, nothing is said about it", async () => {
    const found = await resolve("a.test", resolvers("ipv6-only", "ipv6-only", "ipv6-only"), false);
    expect(found.addresses).toEqual(["2606:2800:21f:cb07::3"]);
    const unknown = await resolve("a.test", resolvers("silent", "no-address", "silent"));
    expect(unknown.measurement.failure).toBe("dns.unreachable");
    const none = await resolve("a.test", resolvers("no-address", "no-address"));
    expect(none.measurement.failure).toBe("dns.no_address");
  });
});

describe("A private address", () => {
  it("from one resolver of several, or of the other kind, is refused with all the rest and never shown", async () => {
    for (const given of [["good", "private"], ["private", "good", "good"], ["mixed-kinds"]]) {
      const { measurement, addresses } = await resolve("a.test", resolvers(...given), false);
      expect(measurement, given.join()).toMatchObject({ outcome: "failed", failure: "dns.private_address" });
      expect(addresses, given.join()).toEqual([]);
      expect(JSON.stringify(measurement), given.join()).not.toMatch(/10\.0|fd00|93\.184|2606/);
    }
  });
});

describe("A hostile resolver", () => {
  const hostile = [
    ["redirect", "other-type", "no-type", "other-id", "other-question", "no-question", "the-query-itself"],
    ["cut-off", "nothing", "too-long", "gzip-bomb", "endless", "drip", "reset"],
  ].flat();
  it.for(hostile)("%s tells nothing, and another one stands in for it", async (behaviour) => {
    const alone = await resolve("a.test", resolvers(behaviour), false);
    expect(alone.measurement).toMatchObject({ outcome: "failed", failure: "dns.unreachable", succeeded: 0 });
    expect(alone.addresses).toEqual([]);
    const beside = await resolve("a.test", resolvers(behaviour, "good"), false);
    expect(beside.addresses[0]).toBe("93.184.215.14");
    expect(beside.measurement.views).toHaveLength(1);
  });

  it.for(["too-long", "endless"])("%s is not read to the end", async (behaviour) => {
    const [url] = resolvers(behaviour);
    await resolve("a.test", [url ?? ""], false);
    const { queries, bytesSent } = await seenBy(url);
    expect(queries).toBeGreaterThan(0);
    // What the systems' buffers take; the answers would have been 20 MB and more.
    expect(bytesSent / queries).toBeLessThan(8_000_000);
  });

  it("that gives addresses beside an error has given none", async () => {
    const { measurement, addresses } = await resolve("a.test", resolvers("error-with-addresses"));
    expect(measurement.failure).toBe("dns.name_not_resolved");
    expect(addresses).toEqual([]);
  });

  it("whose aliases go in circles gives no address", async () => {
    const { measurement } = await resolve("a.test", resolvers("cname-loop"));
    expect(measurement.failure).toBe("dns.no_address");
  });
});
