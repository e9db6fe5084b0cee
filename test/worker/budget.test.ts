import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { dailyReports, dayAt, dayMs, runsLeft, spacingMs } from "../../worker/budget/day.ts";
import type { Day } from "../../worker/budget/day.ts";
import { registrableDomain } from "../../worker/budget/registrable-domain.ts";
import { spendingOf } from "../../worker/budget/spending.ts";

const noon = 20_000 * dayMs + dayMs / 2;

describe("A day's runs", () => {
  it("are left for the catalogue to the last, for all other targets to the half", () => {
    expect(runsLeft({ day: 1, runs: 90, outside: 10 }, 100, "catalogue")).toBe(10);
    expect(runsLeft({ day: 1, runs: 60, outside: 50 }, 100, "outside")).toBe(0);
    expect(runsLeft({ day: 1, runs: 60, outside: 20 }, 100, "outside")).toBe(30);
    expect(runsLeft({ day: 1, runs: 95, outside: 20 }, 100, "outside")).toBe(5);
    expect(runsLeft({ day: 1, runs: 120, outside: 0 }, 100, "catalogue")).toBe(0);
  });

  it("are at most every 15 s while a fifth is left, then ever more seldom", () => {
    expect(spacingMs(1_000, 1_000, noon)).toBe(15_000);
    expect(spacingMs(200, 1_000, noon)).toBe(15_000);
    expect(spacingMs(100, 1_000, noon)).toBe(30_000);
    expect(spacingMs(10, 1_000, noon)).toBe(300_000);
    expect(spacingMs(0, 1_000, noon)).toBe(600_000);
    // The rest of a day that is nearly over may be used.
    expect(spacingMs(100, 1_000, 20_000 * dayMs + 0.95 * dayMs)).toBe(15_000);
    const all = Array.from({ length: 300 }, (_, left) => spacingMs(300 - left, 1_000, noon));
    expect(all).toEqual(all.toSorted((a, b) => a - b));
  });
});

describe("A registrable domain", () => {
  it.for([
    ["www.example.com", "example.com"],
    ["example.com", "example.com"],
    ["a.b.tax.gov.vn", "tax.gov.vn"],
    ["dppt.beijing.chinatax.gov.cn", "chinatax.gov.cn"],
    ["shop.example.co.uk", "example.co.uk"],
    ["www.example.cn", "example.cn"],
    ["com.example.org", "example.org"],
    ["localhost", "localhost"],
  ] as const)("of %s is %s", ([host, domain]) => expect(registrableDomain(host)).toBe(domain));

  it("is counted for strangers only", () => {
    expect(spendingOf({ host: "dppt.beijing.chinatax.gov.cn", port: 8443 })).toEqual({ origin: "catalogue" });
    // A name that the catalogue does not have, of an owner that it has.
    expect(spendingOf({ host: "new.chinatax.gov.cn", port: 443 })).toEqual({ origin: "outside" });
    expect(spendingOf({ host: "www.example.com", port: 443 })).toEqual({ origin: "outside", domain: "example.com" });
    for (const host of ["localhost", "two-nodes.test"])
      expect(spendingOf({ host, port: 443 })).toEqual({ origin: "outside" });
  });
});

describe("The budget", () => {
  it("gives a stranger's domain 60 runs in any hour, others as many as the day has", async () => {
    const stub = env.BUDGET.getByName("domains");
    const outside = { origin: "outside", domain: "stranger.example.com" } as const;
    for (let i = 0; i < 60; i += 1) expect(await stub.spend(outside)).toMatchObject({ outcome: "granted" });
    const refused = await stub.spend(outside);
    expect(refused).toMatchObject({ outcome: "refused", reason: "domain" });
    if (refused.outcome !== "refused") throw new Error("granted");
    expect(refused.retryMs).toBeGreaterThan(3_500_000);
    expect(refused.retryMs).toBeLessThanOrEqual(3_600_000);
    expect(await stub.spend({ ...outside, domain: "another.example.com" })).toMatchObject({ outcome: "granted" });
    expect(await stub.spend({ origin: "catalogue" })).toMatchObject({ outcome: "granted", spacingMs: 15_000 });
  });

  it("is used up when the day's runs are, says until when, and has new ones the next day", async () => {
    const stub = env.BUDGET.getByName("days");
    await stub.spend({ origin: "catalogue" });
    const used = (day: number) =>
      runInDurableObject(stub, (_, { storage }) => {
        const ledger = storage.kv.get<object>("ledger");
        storage.kv.put("ledger", { ...ledger, day: { day, runs: 15_000, outside: 0 } });
      });
    await used(dayAt(Date.now()));
    await evictDurableObject(stub);
    const refused = await stub.spend({ origin: "catalogue" });
    expect(refused).toMatchObject({ outcome: "refused", reason: "day" });
    if (refused.outcome !== "refused") throw new Error("granted");
    expect(refused.retryMs).toBeGreaterThan(0);
    expect(refused.retryMs).toBeLessThanOrEqual(3_600_000);
    await used(dayAt(Date.now()) - 1);
    await evictDurableObject(stub);
    expect(await stub.spend({ origin: "catalogue" })).toEqual({ outcome: "granted", spacingMs: 15_000 });
  });

  it("has a day's reports too, which take no runs", async () => {
    const stub = env.BUDGET.getByName("reports");
    await stub.spend({ origin: "catalogue" });
    expect(await stub.takeReport({})).toMatchObject({ outcome: "granted" });
    await runInDurableObject(stub, (_, { storage }) => {
      const ledger = storage.kv.get<{ day: Day }>("ledger");
      expect(ledger?.day).toMatchObject({ runs: 1, reports: 1 });
      storage.kv.put("ledger", { ...ledger, day: { ...ledger?.day, reports: dailyReports } });
    });
    await evictDurableObject(stub);
    expect(await stub.takeReport({})).toMatchObject({ outcome: "refused", reason: "day" });
    expect(await stub.spend({ origin: "catalogue" })).toMatchObject({ outcome: "granted" });
  });
});
