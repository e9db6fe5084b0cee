import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import type { Baseline } from "../../shared/model/baseline.ts";
import type { RoundHost } from "../../worker/rounds/hosts.ts";
import { RosterObject } from "../../worker/rounds/roster-object.ts";
import { Roster } from "../../worker/rounds/roster.ts";
import type { RoundResult } from "../../worker/targets/round-outcome.ts";

const reached: Baseline = { tcp: "reaches", tls: "reaches", http: "new" };
const hosts = ["a", "b", "c"].map((name): RoundHost => {
  const target = { host: `${name}.test`, port: 443 };
  return { id: `https://${name}.test:443`, target, portal: name };
});
let objects = 0;

/** A roster of three hosts on the storage of an object of its own. `at` is an hour of its life. */
function within(
  test: (given: { start: () => Roster; measured: string[]; storage: DurableObjectStorage }) => Promise<void>,
) {
  objects += 1;
  const stub = env.ROSTER.getByName(`roster-${objects}`);
  return runInDurableObject(stub, async (_, { storage }) => {
    const measured: string[] = [];
    const measure = ({ host }: RoundHost["target"]): Promise<RoundResult> => {
      measured.push(host);
      if (host === "b.test") return Promise.reject(new Error("this object has moved"));
      return Promise.resolve({ outcome: "through", baseline: reached });
    };
    await test({ start: () => new Roster({ storage, hosts, measure }), measured, storage });
    await storage.deleteAlarm();
  });
}

const minute = 60_000;

describe("The roster", () => {
  it("measures its hosts in turn, and goes on though one of them cannot be measured", () =>
    within(async ({ start, measured, storage }) => {
      const roster = start();
      // As if it had begun long ago: all are due.
      storage.kv.put("startedAt", Date.now() - 6 * 60 * minute);
      await roster.takeTurn(Date.now());
      expect(measured).toEqual(["a.test"]);
      const next = (await storage.getAlarm()) ?? 0;
      expect(next - Date.now()).toBeGreaterThan(50_000);
      expect(next - Date.now()).toBeLessThanOrEqual(minute);
      // The alarm a little early, and then in time.
      await roster.takeTurn(next - 10);
      expect(measured).toEqual(["a.test"]);
      await roster.takeTurn(next);
      expect(measured).toEqual(["a.test", "b.test"]);
      await roster.takeTurn(next + minute);
      expect(measured).toEqual(["a.test", "b.test", "c.test"]);
      // Nobody is due for hours now.
      expect(((await storage.getAlarm()) ?? 0) - Date.now()).toBeGreaterThan(5 * 60 * minute);
    }));

  it("begins with hosts that it knows nothing of, and says so", () =>
    within(async ({ start }) => {
      const roster = start();
      const unknown = { hosts: 3, new: 3, reaches: 0, blind: 0, lastRoundAt: null };
      expect(await roster.summary()).toEqual({ ...unknown, nextRoundAt: null });
      await roster.keepGoing(Date.now());
      expect(await roster.summary()).toEqual({ ...unknown, nextRoundAt: expect.any(Number) });
      await roster.takeTurn(Date.now());
      expect(await roster.summary()).toMatchObject({ new: 2, reaches: 1, lastRoundAt: expect.any(Number) });
    }));

  it("is started once, mended where its alarm got lost, and keeps its schedule through a restart", () =>
    within(async ({ start, measured, storage }) => {
      await start().takeTurn(Date.now());
      const next = await storage.getAlarm();
      expect(measured).toEqual(["a.test"]);
      await start().keepGoing(Date.now() + minute);
      expect(await storage.getAlarm()).toBe(next);
      await storage.deleteAlarm();
      await start().keepGoing(Date.now() + minute);
      expect(await storage.getAlarm()).toBe(next);
      await start().takeTurn(Date.now());
      expect(measured).toEqual(["a.test"]);
    }));
});

describe("A clock that was ahead", () => {
  it("stops no rounds once it is set", () =>
    within(async ({ start, measured, storage }) => {
      const ahead = Date.now() + 400 * 24 * 60 * minute;
      storage.kv.put("startedAt", ahead);
      storage.sql.exec("INSERT INTO rounds VALUES ('https://a.test:443', ?1, ?1, 0, 'new', 'new', 'new')", ahead);
      await storage.setAlarm(ahead);
      await start().keepGoing(Date.now());
      expect(((await storage.getAlarm()) ?? 0) - Date.now()).toBeLessThan(minute);
      await start().takeTurn(Date.now());
      expect(measured).toEqual(["a.test"]);
      expect(((await storage.getAlarm()) ?? 0) - Date.now()).toBeLessThan(3 * 60 * minute);
    }));
});

describe("The roster's object", () => {
  it("measures nobody by schedule where private targets are allowed", async () => {
    const stub = env.ROSTER.getByName("private");
    await stub.keepGoing();
    expect(await runInDurableObject(stub, (_, { storage }) => storage.getAlarm())).toBeNull();
  });

  it("ends the series where it is switched off", async () => {
    const stub = env.ROSTER.getByName("switched-off");
    await runInDurableObject(stub, (_, { storage }) => storage.setAlarm(Date.now() + 60 * minute));
    expect(await runDurableObjectAlarm(stub)).toBe(true);
    expect(await runInDurableObject(stub, (_, { storage }) => storage.getAlarm())).toBeNull();
    expect((await stub.summary()).lastRoundAt).toBeNull();
  });

  it("has the catalogue's hosts measured elsewhere, one a turn", async () => {
    const stub = env.ROSTER.getByName("on");
    await runInDurableObject(stub, async (_, state) => {
      const roster = new RosterObject(state, { ...env, ALLOW_PRIVATE_TARGETS: "0" });
      await roster.alarm();
      const { hosts: count, lastRoundAt, nextRoundAt, ...states } = await roster.summary();
      expect(count).toBeGreaterThan(200);
      expect(states).toEqual({ new: count, reaches: 0, blind: 0 });
      expect(lastRoundAt).not.toBeNull();
      expect((nextRoundAt ?? 0) - Date.now()).toBeGreaterThan(50_000);
      await state.storage.deleteAlarm();
    });
  });
});
