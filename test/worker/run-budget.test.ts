import { X509Certificate } from "node:crypto";
import { describe, expect, inject, it } from "vitest";
import { runProbe } from "../../worker/probes/run.ts";
import { ChainJudge } from "../../worker/tls/chain-judge.ts";
import { createRoots, rootLine } from "../../worker/tls/roots.ts";
import { checkStaple } from "../../worker/tls/staple.ts";
import type { Census, Treatment } from "../servers/census-server.ts";

const { ports, url } = inject("census");
const faultsUrl = inject("dohFaultsUrl");
const roots = createRoots(rootLine(new X509Certificate(inject("world").rootPem).raw));

/**
 * What one run may cost others, and how long people wait for it. At once five addresses, then the page: its connection may
 * be noticed before the last of the others has gone. The platform allows six.
 */
const budget = { openAtOnce: 6, connectionsPerAddress: 3, requests: 1, subrequests: 20, durationMs: 5_000 } as const;
/** The extension waits 6.5 s: what a busy machine may add here. */
const grace = 1_500;

function probe(port: number, endpoints: readonly string[]) {
  return runProbe(
    { host: "localhost", port },
    {
      dns: { endpoints, fetch: (address, init) => fetch(address, init), allowPrivate: true },
      chains: new ChainJudge(roots, checkStaple),
      version: "0",
      leaveOut: new Set(),
    },
  );
}

async function run(treatment: Treatment, resolver: string) {
  const endpoints = [1, 2, 3].map((i) => `${faultsUrl}/${resolver}/${treatment}-${i}`);
  const start = Date.now();
  const measurements = await probe(ports[treatment], endpoints);
  const durationMs = Date.now() - start;
  const census: Census = await (await fetch(`${url}/${treatment}`)).json();
  const asked = endpoints.map(async (endpoint) => {
    const { queries }: { queries: number } = await (await fetch(endpoint)).json();
    return queries;
  });
  const queries = (await Promise.all(asked)).reduce((sum, count) => sum + count, 0);
  return { measurements, durationMs, census, queries };
}

describe("Of a site's addresses", () => {
  it.for([
    ["this-machine-both-kinds", ["127.0.0.1", "127.0.0.2", "127.0.0.3", "::1", "2001:db8::2"]],
    ["this-machine-mostly-ipv6", ["127.0.0.1", "2001:db8::1", "2001:db8::2", "2001:db8::3", "2001:db8::4"]],
    ["this-machine", ["127.0.0.1", "127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.5"]],
  ] as const)("five are measured, of both kinds where there are both: %s", async ([resolver, chosen]) => {
    const nobodyListens = 1;
    const measurements = await probe(nobodyListens, [`${faultsUrl}/${resolver}/choice`]);
    const tried = measurements.flatMap(({ layer, address }) => (layer === "tcp" ? [address] : []));
    expect(tried).toEqual(chosen);
  });
});

describe("One run, counted by those it asks,", () => {
  it.for([
    ["healthy", "this-machine"],
    ["resets", "this-machine"],
    ["silent", "this-machine-slowly"],
    ["drips-handshake", "this-machine-slowly"],
    ["drips-headers", "this-machine-slowly"],
  ] as const)("keeps to its budget where the site %s", async ([treatment, resolver]) => {
    const { measurements, durationMs, census, queries } = await run(treatment, resolver);
    expect(measurements.map(({ layer }) => layer)).toEqual(
      ["dns", "tcp", "tls"].flatMap((layer) => Array<string>(layer === "dns" ? 1 : 5).fill(layer)).concat("http"),
    );
    const connections = census.connections.reduce((sum, count) => sum + count, 0);
    expect(connections).toBeGreaterThanOrEqual(5);
    expect(census.mostOpen).toBeLessThanOrEqual(budget.openAtOnce);
    expect(Math.max(...census.connections)).toBeLessThanOrEqual(budget.connectionsPerAddress);
    expect(census.requests).toBe(treatment === "healthy" || treatment === "drips-headers" ? budget.requests : 0);
    expect(queries + connections).toBeLessThanOrEqual(budget.subrequests);
    expect(durationMs).toBeLessThan(budget.durationMs + grace);
  });
});
