import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, inject, it } from "vitest";
import type { TargetAnswer } from "../../worker/targets/target-object.ts";
import { readState, writeState } from "../../worker/targets/target-state.ts";

const { ports, countersUrl } = inject("world");

/** Each server has an object of its own; the name does not matter to it. */
function target(server: string, host = "localhost") {
  const port = ports[server] ?? 0;
  const stub = env.TARGETS.getByName(`${host}:${port}`);
  const measure = async () => measured(await stub.measure({ host, port }));
  /** As if the spacing between runs had passed. */
  const later = async () => {
    await runInDurableObject(stub, (_, { storage }) =>
      storage.kv.put("state", { ...storage.kv.get<object>("state"), starts: [] }),
    );
    await evictDurableObject(stub);
  };
  const runs = async (count: number) => {
    for (let i = 0; i < count; i += 1) {
      await measure();
      await later();
    }
  };
  return { stub, measure, later, runs };
}

function measured(answer: TargetAnswer) {
  if (answer.outcome === "busy") throw new Error("busy");
  return answer;
}

async function connections(server: string): Promise<number> {
  return Number(await (await fetch(`${countersUrl}/${server}`)).text());
}

describe("A target", () => {
  it("is measured once for everybody who asks at the same time, and answers from memory after that", async () => {
    const { measure } = target("slow-headers");
    const before = await connections("slow-headers");
    const answers = await Promise.all(Array.from({ length: 50 }, measure));
    expect(new Set(answers.map(({ vantage }) => vantage.startedAt)).size).toBe(1);
    expect(await connections("slow-headers")).toBe(before + 2);
    const again = await measure();
    expect(again.vantage.startedAt).toBe(answers[0]?.vantage.startedAt);
    expect(again.vantage.ageMs).toBeGreaterThanOrEqual(400);
    expect(again.pollAfter).toBeLessThanOrEqual(15);
    expect(again.runsLeft).toBe(59);
    expect(await connections("slow-headers")).toBe(before + 2);
  });

  it("is `reaches` at each layer after three good runs", async () => {
    const { measure, runs } = target("healthy");
    await runs(2);
    const third = await measure();
    expect(third.vantage.vantage).toBe("probe:test");
    expect(third.vantage.baseline).toEqual({ tcp: "reaches", tls: "reaches", http: "reaches" });
    expect(third.vantage.measurements.map(({ layer, outcome }) => `${layer} ${outcome}`)).toEqual([
      "dns ok",
      "tcp ok",
      "tls ok",
      "http ok",
    ]);
  });

  it("that never answers becomes blind at that layer, is then not asked for a click, and keeps its last answer", async () => {
    const { measure, runs } = target("reset-after-client-hello");
    await runs(5);
    const before = await connections("reset-after-client-hello");
    const blind = await measure();
    expect(blind.vantage.baseline).toEqual({ tcp: "reaches", tls: "blind", http: "new" });
    expect(blind.vantage.measurements[2]).toMatchObject({ layer: "tls", failure: "tls.reset_after_client_hello" });
    // TCP is still measured, with one connection; nobody says hello on it.
    expect(await connections("reset-after-client-hello")).toBe(before + 1);
  });

  it("that was blind is tried again by itself, and recovers", async () => {
    const { stub, measure, later } = target("healthy", "two-nodes.test");
    const at = Date.now() - 7_200_000;
    await runInDurableObject(stub, (_, { storage }) => {
      const state = readState(storage.kv);
      const tls = { successes: [], unanswered: 9, firstUnanswered: at, lastUnanswered: at + 1 };
      writeState(storage.kv, { ...state, tries: { ...state.tries, tls } });
    });
    expect((await measure()).vantage.baseline.tls).toBe("blind");
    expect((await measure()).vantage.measurements.find(({ layer }) => layer === "tls")?.outcome).toBe("skipped");
    expect(await runDurableObjectAlarm(stub)).toBe(true);
    await later();
    const recovered = await measure();
    expect(recovered.vantage.baseline.tls).toBe("new");
    expect(recovered.vantage.measurements.find(({ layer }) => layer === "tls")?.outcome).toBe("ok");
  });

  it("that turns us away over HTTP is left alone there for hours, while the layers below go on", async () => {
    const { measure, later } = target("status-403");
    expect((await measure()).vantage.measurements.at(-1)).toMatchObject({ layer: "http", status: 403 });
    await later();
    const second = await measure();
    expect(second.vantage.measurements.at(-1)).toEqual({ layer: "http", outcome: "skipped", durationMs: 0 });
    expect(second.vantage.measurements.map(({ layer, outcome }) => `${layer} ${outcome}`).slice(0, 3)).toEqual([
      "dns ok",
      "tcp ok",
      "tls ok",
    ]);
  });

  it("shows one stale node among several", async () => {
    const { vantage } = await target("stale-twin", "two-nodes.test").measure();
    const tls = vantage.measurements.filter(({ layer }) => layer === "tls");
    expect(tls).toMatchObject([
      { address: "127.0.0.1", outcome: "ok" },
      { address: "127.0.0.2", outcome: "failed", failure: "tls.cert.date_invalid" },
    ]);
    expect(vantage.measurements.filter(({ layer }) => layer === "tcp")).toMatchObject([
      { outcome: "ok" },
      { outcome: "ok" },
    ]);
  });

  it("with one resetting node among several keeps to three connections at each, HTTP included", async () => {
    const { vantage } = await target("resetting-twin", "two-nodes.test").measure();
    expect(vantage.measurements.filter(({ layer }) => layer === "tls")).toMatchObject([
      { address: "127.0.0.1", outcome: "ok", attempts: 1 },
      { address: "127.0.0.2", failure: "tls.reset_after_client_hello", attempts: 2, succeeded: 0 },
    ]);
    // Nobody but the test's resolver knows the name, so fetch finds nothing, but it was asked.
    expect(vantage.measurements.at(-1)).toMatchObject({ layer: "http", attempts: 1 });
  });

  it("without a name is skipped above the name", async () => {
    const { vantage } = await target("healthy", "nowhere.test").measure();
    expect(vantage.measurements.map(({ layer, outcome }) => `${layer} ${outcome}`)).toEqual([
      "dns failed",
      "tcp skipped",
      "tls skipped",
      "http skipped",
    ]);
    expect(vantage.baseline).toEqual({ tcp: "new", tls: "new", http: "new" });
  });
});
