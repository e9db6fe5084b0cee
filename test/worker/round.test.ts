import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, inject, it } from "vitest";
import { roundOutcome } from "../../worker/targets/round-outcome.ts";

const ports = { ...inject("world").ports, ...inject("httpWorld").ports };

function target(server: string, host = "localhost") {
  const port = ports[server];
  if (port === undefined) throw new Error(`no server ${server}`);
  const stub = env.TARGETS.getByName(`round ${host}:${port}`);
  /** As if hours had passed since the last run. */
  const later = async () => {
    await runInDurableObject(stub, (_, { storage }) =>
      storage.kv.put("state", { ...storage.kv.get<object>("state"), starts: [] }),
    );
    await evictDurableObject(stub);
  };
  const last = async () => {
    const answer = await stub.measure({ host, port });
    if (answer.outcome === "busy") throw new Error("busy");
    return answer.vantage;
  };
  return { stub, later, last, round: () => stub.round({ host, port }) };
}

describe("A round", () => {
  it("is a run with one HEAD, which makes a history and answers whoever asks right after", async () => {
    const { round, later, last } = target("method-in-status");
    expect(await round()).toEqual({ outcome: "through", baseline: { tcp: "new", tls: "new", http: "new" } });
    expect((await last()).measurements.at(-1)).toMatchObject({ layer: "http", outcome: "ok", status: 204 });
    await later();
    await round();
    await later();
    expect((await round()).baseline).toEqual({ tcp: "reaches", tls: "reaches", http: "reaches" });
  });

  it("does not measure again what was measured a moment ago", async () => {
    const { round, last } = target("healthy");
    const { startedAt } = await last();
    expect((await round()).outcome).toBe("through");
    expect((await last()).startedAt).toBe(startedAt);
  });

  it("tries a blind layer, which nobody's click does, and plans no other try of it", async () => {
    const { stub, round, later, last } = target("reset-after-client-hello");
    for (let i = 0; i < 5; i += 1) {
      expect((await round()).outcome).toBe("blind");
      await later();
    }
    expect(await runInDurableObject(stub, (_, { storage }) => storage.getAlarm())).toBeNull();
    expect((await last()).baseline.tls).toBe("blind");
    await later();
    expect(await round()).toMatchObject({ outcome: "blind", baseline: { tls: "blind" } });
    expect((await last()).measurements.find(({ layer }) => layer === "tls")?.attempts).toBeGreaterThan(0);
  });

  it("leaves HTTP alone for a day where it was turned away, and clicks for six hours", async () => {
    const { stub, round, later, last } = target("status-403");
    expect((await round()).outcome).toBe("blind");
    const http = async () => (await last()).measurements.at(-1)?.outcome;
    const hoursLater = async (hours: number) => {
      await later();
      await runInDurableObject(stub, (_, { storage }) => {
        const state = storage.kv.get<{ httpRestsUntil: number }>("state");
        storage.kv.put("state", { ...state, httpRestsUntil: (state?.httpRestsUntil ?? 0) - hours * 3_600_000 });
      });
      await evictDurableObject(stub);
    };
    await hoursLater(7);
    expect((await round()).outcome).toBe("through");
    expect(await http()).toBe("skipped");
    await later();
    expect(await http()).toBe("failed");
  });

  it("takes a server that knows no HEAD for what it is", async () => {
    const { round, last } = target("no-head");
    expect((await round()).outcome).toBe("through");
    expect((await last()).measurements.at(-1)).toMatchObject({ layer: "http", outcome: "unsupported", status: 405 });
  });

  it("says nothing of a host where the trouble is our own", () => {
    const skipped = (["tcp", "tls", "http"] as const).map((layer) => ({
      layer,
      outcome: "skipped" as const,
      durationMs: 0,
    }));
    const dns = { layer: "dns", outcome: "failed", durationMs: 1 } as const;
    expect(roundOutcome([{ ...dns, failure: "dns.unreachable" }, ...skipped])).toBe("unmeasured");
    expect(roundOutcome([{ ...dns, failure: "dns.name_not_resolved" }, ...skipped])).toBe("blind");
  });
});
