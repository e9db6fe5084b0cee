import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { describe, expect, inject, it } from "vitest";
import type { Measurement } from "../../shared/model/measurement.ts";
import type { MeasurementsAnswer } from "../../shared/protocol.ts";
import { askBudget } from "../../worker/budget/ask-budget.ts";
import type { BudgetObject } from "../../worker/budget/budget-object.ts";
import { dayAt } from "../../worker/budget/day.ts";
import { newBreaker } from "../../worker/targets/breaker.ts";
import type { TargetAnswer } from "../../worker/targets/target-object.ts";
import { newState } from "../../worker/targets/target-state.ts";
import type { TargetState } from "../../worker/targets/target-state.ts";

const { ports, countersUrl } = inject("world");
const dns: Measurement = { layer: "dns", outcome: "ok", durationMs: 1 };
const tcp: Measurement = { layer: "tcp", outcome: "ok", durationMs: 1 };
const silentTls: Measurement = { layer: "tls", outcome: "failed", failure: "tls.timed_out", durationMs: 3_600 };
const goodTls: Measurement = { layer: "tls", outcome: "ok", durationMs: 5 };
const noHttp: Measurement = { layer: "http", outcome: "skipped", durationMs: 0 };

/** A target with an object of its own, on one of the world's servers. */
function target(server: string, name: string) {
  const stub = env.TARGETS.getByName(`single-flight ${name}`);
  const host = server === "" ? "nowhere.test" : "localhost";
  const measure = () => stub.measure({ host, port: ports[server] ?? 443 });
  /** The object as if it had made a run that long ago. */
  const remembers = async (agoMs: number, measurements: readonly Measurement[], more: Partial<TargetState> = {}) => {
    const startedAt = Date.now() - agoMs;
    const state: TargetState = {
      ...newState,
      run: { startedAt, measurements },
      starts: [startedAt],
      ...more,
    };
    await runInDurableObject(stub, (_, { storage }) => storage.kv.put("state", state));
    await evictDurableObject(stub);
    return startedAt;
  };
  return { stub, measure, remembers };
}

function measured(answer: TargetAnswer) {
  if (answer.outcome === "busy") throw new Error(`busy: ${answer.reason}`);
  return answer;
}

async function connections(server: string): Promise<number> {
  return Number(await (await fetch(`${countersUrl}/${server}`)).text());
}

function ask(host: string, signal: AbortSignal | null = null): Promise<Response> {
  return exports.default.fetch("https://probe.example/v1/measurements", {
    method: "POST",
    signal,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ target: `https://${host}` }),
  });
}

describe("While a target is measured again", () => {
  it("nobody but the first waits where it was down a moment ago", async () => {
    const { measure, remembers } = target("silent", "down");
    const before = await remembers(40_000, [dns, tcp, silentTls, noHttp]);
    const order: string[] = [];
    const first = measure().then((answer) => (order.push("first"), answer));
    const others = await Promise.all(Array.from({ length: 20 }, () => measure()));
    order.push("others");
    expect(others.slice(1).map((answer) => measured(answer).vantage.startedAt)).toEqual(Array(19).fill(before));
    expect(measured(await first).vantage.startedAt).toBeGreaterThan(before);
    expect(order).toEqual(["others", "first"]);
  });

  it("everybody waits where it was well, for it may just have gone down, or where it is long ago", async () => {
    for (const [name, agoMs, last] of [
      ["well", 20_000, goodTls],
      ["long ago", 70_000, silentTls],
    ] as const) {
      const { measure, remembers } = target("slow-headers", name);
      const before = await remembers(agoMs, [dns, tcp, last, noHttp]);
      const upstream = await connections("slow-headers");
      const answers = await Promise.all(Array.from({ length: 20 }, () => measure()));
      const starts = new Set(answers.map((answer) => measured(answer).vantage.startedAt));
      expect(starts.size).toBe(1);
      expect([...starts][0]).toBeGreaterThan(before);
      expect(await connections("slow-headers")).toBe(upstream + 2);
    }
  });

  it("whoever goes away takes nothing from the others", async () => {
    const gone = new AbortController();
    const first = ask("silent-resolver.test", gone.signal);
    const second = ask("silent-resolver.test");
    await scheduler.wait(300);
    const goneAt = Date.now();
    gone.abort();
    await expect(first).rejects.toThrow();
    const answer: MeasurementsAnswer = await (await second).json();
    expect(answer.vantages[0]?.startedAt).toBeLessThan(goneAt);
  });

  it("the run goes on if everybody goes away", async () => {
    const gone = new AbortController();
    const only = ask("silent-resolver-too.test", gone.signal);
    await scheduler.wait(300);
    const goneAt = Date.now();
    gone.abort();
    await expect(only).rejects.toThrow();
    await scheduler.wait(1_700);
    const answer: MeasurementsAnswer = await (await ask("silent-resolver-too.test")).json();
    expect(answer.vantages[0]?.startedAt).toBeLessThan(goneAt);
  });
});

describe("An open breaker", () => {
  const results = [...Array<boolean>(10)].map((_, i) => ({ failed: i % 2 === 0, durationMs: 5 }));

  it("leaves the layer and those above it alone, and tells how old their answer is", async () => {
    const { measure, remembers } = target("healthy", "open");
    const breakers = { tcp: newBreaker, tls: { results, openedAt: Date.now() - 5_000 }, http: newBreaker };
    const before = await remembers(20_000, [dns, tcp, { ...goodTls, durationMs: 777 }, noHttp], { breakers });
    const upstream = await connections("healthy");
    const { vantage } = measured(await measure());
    expect(vantage.startedAt).toBe(before);
    expect(vantage.ageMs).toBeGreaterThanOrEqual(20_000);
    expect(vantage.measurements.find(({ layer }) => layer === "tls")).toMatchObject({ durationMs: 777 });
    // TCP is measured, and nobody says hello.
    expect(vantage.measurements.find(({ layer }) => layer === "tcp")).toMatchObject({ address: "127.0.0.1" });
    expect(await connections("healthy")).toBe(upstream + 1);
  });

  it("is tried after 30 s, and closes when that run goes well; the object remembers it", async () => {
    const { stub, measure, remembers } = target("healthy", "half-open");
    const breakers = { tcp: newBreaker, tls: { results, openedAt: Date.now() - 31_000 }, http: newBreaker };
    const before = await remembers(40_000, [dns, tcp, silentTls, noHttp], { breakers });
    const { vantage } = measured(await measure());
    expect(vantage.startedAt).toBeGreaterThan(before);
    expect(vantage.measurements.find(({ layer }) => layer === "tls")?.outcome).toBe("ok");
    await evictDurableObject(stub);
    const state = await runInDurableObject(stub, (_, { storage }) => storage.kv.get<TargetState>("state"));
    expect(state?.breakers.tls).not.toHaveProperty("openedAt");
  });
});

describe("When the day's runs are used up", () => {
  const budget = env.BUDGET.getByName("day");
  const spent = async (runs: number) => {
    await runInDurableObject(budget, (_, { storage }) =>
      storage.kv.put("ledger", {
        ...storage.kv.get<object>("ledger"),
        day: { day: dayAt(Date.now()), runs, outside: 0 },
      }),
    );
    await evictDurableObject(budget);
  };

  it("the last answer is given with its age, and nobody asks for a run for a while", async () => {
    const { measure, remembers } = target("healthy", "used up");
    const before = await remembers(600_000, [dns, tcp, goodTls, noHttp]);
    const upstream = await connections("healthy");
    await spent(15_000);
    try {
      const answer = measured(await measure());
      expect(answer.vantage.startedAt).toBe(before);
      expect(answer.vantage.ageMs).toBeGreaterThanOrEqual(600_000);
      expect(answer.pollAfter).toBeGreaterThan(60);
      expect(await connections("healthy")).toBe(upstream);
    } finally {
      await spent(0);
    }
    expect(measured(await measure()).vantage.startedAt).toBe(before);
  });

  it("a target of which nothing is known is refused, with the time to come back", async () => {
    const { measure } = target("", "unknown");
    await spent(15_000);
    try {
      const answer = await measure();
      expect(answer).toMatchObject({ outcome: "busy", reason: "day" });
      if (answer.outcome === "measured") throw new Error("measured");
      expect(answer.retryAfter).toBeGreaterThan(0);
    } finally {
      await spent(0);
    }
  });

  it("and nearly so, it is measured more seldom", async () => {
    const { measure } = target("", "nearly used up");
    // The other half is for the catalogue's.
    await spent(14_990);
    try {
      expect(measured(await measure()).pollAfter).toBeGreaterThan(60);
    } finally {
      await spent(0);
    }
  });
});

function forTheSpent(stub: ReturnType<typeof target>["stub"]) {
  return stub.measure({ host: "localhost", port: ports.healthy ?? 0 }, {}, false);
}

describe("A caller who has brought about as many runs as one may", () => {
  it("hears what is known, however old, and brings about nothing", async () => {
    const { stub, remembers } = target("healthy", "spent, known");
    const before = await remembers(600_000, [dns, tcp, goodTls, noHttp]);
    const upstream = await connections("healthy");
    expect(measured(await forTheSpent(stub)).vantage.startedAt).toBe(before);
    expect(await connections("healthy")).toBe(upstream);
  });

  it("is refused where nothing is known, and joins what others have brought about", async () => {
    const { stub, measure } = target("healthy", "spent, unknown");
    expect(await forTheSpent(stub)).toMatchObject({ outcome: "busy", reason: "caller" });
    const [other, spent] = await Promise.all([measure(), forTheSpent(stub)]);
    expect(measured(spent).vantage.startedAt).toBe(measured(other).vantage.startedAt);
  });
});

it("Without a word from the budget a target is measured all the same", async () => {
  // An object that has no such method stands for one that cannot be reached: the call is real, and fails.
  const mute = env.TARGETS as unknown as DurableObjectNamespace<BudgetObject>;
  expect(await askBudget(mute, { host: "nowhere.test", port: 443 })).toEqual({ outcome: "granted", spacingMs: 0 });
});
