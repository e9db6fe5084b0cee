import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, ids, key, startDeployments } from "./deployments.ts";
import type { Deployments } from "./deployments.ts";

let world: Deployments;
beforeAll(async () => {
  world = await startDeployments();
}, 60_000);
afterAll(() => world.close());

function named(id: string): string {
  return `${id}=http://${world.address(id)}:8787`;
}

function asking(...named: readonly string[]) {
  return { VANTAGE_KEY: key, VANTAGES: named.join(",") };
}

describe("Several deployments", { timeout: 20_000 }, () => {
  it("answer one question together, though both name each other, and measure once each", async () => {
    const [a, b] = await Promise.all([world.serve("a", asking(named("b"))), world.serve("b", asking(named("a")))]);
    expect(await (await fetch(`${a.url}/v1/health`)).json()).toMatchObject({ peers: ["probe:b"] });
    const before = world.connections();
    const crowd = await Promise.all(Array.from({ length: 30 }, () => ask(a, world.hosts[0])));
    for (const vantages of crowd) expect(ids(vantages)).toEqual(["probe:a", "probe:b"]);
    const [own, peer] = crowd[0] ?? [];
    for (const vantage of [own, peer])
      expect(vantage?.measurements).toMatchObject([
        { layer: "dns", outcome: "ok" },
        { layer: "tcp", outcome: "ok" },
        { layer: "tls", outcome: "ok" },
        // The name is our resolver's alone, and the platform's own fetch asks the machine's.
        { layer: "http" },
      ]);
    expect(world.connections()).toBe(before + 2);

    // The other one has measured already, and now asks in its turn.
    const there = await ask(b, world.hosts[0]);
    expect(ids(there)).toEqual(["probe:b", "probe:a"]);
    expect(world.connections()).toBe(before + 2);

    await new Promise((resolve) => setTimeout(resolve, 300));
    const later = await ask(a, world.hosts[0]);
    expect(later[1]?.startedAt).toBe(peer?.startedAt);
    expect(later[1]?.ageMs).toBeGreaterThanOrEqual((peer?.ageMs ?? 0) + 300);
  });

  it("do without one that is not there, or never answers, and do not ask it again for every question", async () => {
    const silent = await world.impostor("silent", () => undefined);
    const worker = await world.serve("c", asking(named("dead"), silent.peer));
    expect(ids(await ask(worker, world.hosts[1]))).toEqual(["probe:c"]);
    expect(silent.asked).toEqual(["/v1/vantage"]);
    expect(ids(await ask(worker, world.hosts[2]))).toEqual(["probe:c"]);
    expect(silent.asked).toHaveLength(1);
  });

  it("keep what others said through a kill", async () => {
    const first = await world.serve("d", asking(named("b")));
    const before = await ask(first, world.hosts[3]);
    expect(ids(before)).toEqual(["probe:d", "probe:b"]);
    process.kill(first.pid, "SIGKILL");
    await first.ended;
    const after = await ask(await world.serve("d", asking(named("b"))), world.hosts[3]);
    expect(after.map(({ startedAt }) => startedAt)).toEqual(before.map(({ startedAt }) => startedAt));
  });

  const host = "dppt4.practice.chinatax.gov.cn";
  const vantage = {
    vantage: "probe:liar",
    startedAt: 1,
    ageMs: 5,
    baseline: { tcp: "reaches", tls: "reaches", http: "reaches" },
    measurements: [{ layer: "tcp", outcome: "failed", failure: "tcp.refused", durationMs: 1 }],
  };
  const answer = { protocol: 1, target: `https://${host}:8443`, pollAfter: 15, vantages: [vantage] };
  const lies: readonly (readonly [what: string, status: number, body: string])[] = [
    ["another shape", 200, JSON.stringify({ ...answer, vantages: [{ ...vantage, measurements: "none" }] })],
    ["another target", 200, JSON.stringify({ ...answer, target: "https://example.com:443" })],
    ["another protocol", 200, JSON.stringify({ ...answer, protocol: 2 })],
    ["another id", 200, JSON.stringify({ ...answer, vantages: [{ ...vantage, vantage: "probe:somebody" }] })],
    ["two vantages", 200, JSON.stringify({ ...answer, vantages: [vantage, vantage] })],
    ["the future", 200, JSON.stringify({ ...answer, vantages: [{ ...vantage, ageMs: -5 }] })],
    ["too much", 200, JSON.stringify({ ...answer, more: "x".repeat(100_000) })],
    ["no JSON", 200, "<html>"],
    ["an error", 500, JSON.stringify(answer)],
    ["a redirect", 302, JSON.stringify(answer)],
  ];
  it("believe another only what is well formed", async () => {
    const { peer, asked } = await world.impostor("liar", (_, response) => response.end(JSON.stringify(answer)));
    const worker = await world.serve("honest", asking(peer));
    const heard = await ask(worker, host);
    expect(ids(heard)).toEqual(["probe:honest", "probe:liar"]);
    expect(heard[1]?.measurements).toEqual(vantage.measurements);
    expect(asked).toHaveLength(1);
  });
  it.for(lies)("leave out one that answers with %s", async ([what, status, body]) => {
    const { peer, asked } = await world.impostor("liar", (_, response) => {
      response.writeHead(status, { location: "http://127.0.0.1:1/" }).end(body);
    });
    const worker = await world.serve(`lied-to-${what.replaceAll(" ", "-").toLowerCase()}`, asking(peer));
    expect(ids(await ask(worker, host))).toHaveLength(1);
    expect(asked).toHaveLength(1);
  });

  it("leave out one whose answer does not end", async () => {
    const { peer } = await world.impostor("liar", (_, response) => {
      const drip = setInterval(() => response.write(" "), 200);
      response.once("close", () => clearInterval(drip));
    });
    expect(ids(await ask(await world.serve("dripped-on", asking(peer)), world.hosts[5]))).toEqual(["probe:dripped-on"]);
  });
});
