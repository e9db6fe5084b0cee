import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleWorker } from "../../worker/serve/bundle.ts";
import { startWorker } from "../../worker/serve/start-worker.ts";
import type { RunningWorker } from "../../worker/serve/start-worker.ts";
import { createAuthority } from "../certificates/authority.ts";
import { Contract } from "../openapi/document.ts";
import { startDohServer } from "../servers/doh-server.ts";
import { startTlsServer } from "../servers/tls-server.ts";

const folder = mkdtempSync(join(tmpdir(), "fapiao-doctor-"));
const healthy = "dppt.practice.chinatax.gov.cn";
const expired = "expired.practice.chinatax.gov.cn";
const address = `127.${20 + Math.floor(Math.random() * 200)}.${Math.floor(Math.random() * 256)}.9`;

const servers: { close(): Promise<void> }[] = [];
let worker: RunningWorker;
let contract: Contract;

beforeAll(async () => {
  const root = await createAuthority("root");
  const [resolver, good, bad] = await Promise.all([
    root.issue({ names: ["localhost"] }),
    root.issue({ names: [healthy] }),
    root.issue({ names: [expired], notBefore: new Date("2024-01-01"), notAfter: new Date("2025-01-01") }),
  ]);
  const doh = await startDohServer({
    table: new Map([healthy, expired].map((host) => [host, { A: [address] }])),
    cert: resolver.chainPem,
    key: resolver.keyPem,
  });
  servers.push(
    doh,
    await startTlsServer({ cert: good.chainPem, key: good.keyPem, host: address, port: 8443 }),
    await startTlsServer({ cert: bad.chainPem, key: bad.keyPem, host: address, port: 443 }),
  );
  await bundleWorker(join(folder, "bundle"));
  worker = await startWorker({
    ports: [0],
    ip: "127.0.0.1",
    dataDir: join(folder, "state"),
    prebuilt: join(folder, "bundle"),
    variables: {
      DOH_URL: `https://localhost:${doh.port}/dns-query`,
      EXTRA_CA_CERTS: root.certPem,
      VANTAGE_ID: "contract",
      ALLOW_PRIVATE_TARGETS: "1",
      PUBLIC_PORTS: "443,8443",
    },
  });
  servers.push(worker);
  contract = new Contract(await (await fetch(`${worker.url}/v1/openapi.json`)).text(), "served");
}, 60_000);

afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

interface Exchange {
  readonly status: number;
  readonly path: string;
  readonly init?: RequestInit;
}

const json = { "content-type": "application/json" };

function post(body: string, headers: Record<string, string> = json): RequestInit {
  return { method: "POST", body, headers };
}

function ask(target: string): RequestInit {
  return post(JSON.stringify({ target }));
}

const measurements = "/v1/measurements";
const exchanges: Readonly<Record<string, Exchange>> = {
  "a portal that is well": { status: 200, path: measurements, init: ask(`https://${healthy}:8443`) },
  "the same again, from memory": { status: 200, path: measurements, init: ask(`https://${healthy}:8443/`) },
  "a portal with an expired certificate": { status: 200, path: measurements, init: ask(`https://${expired}`) },
  "a name that is not there": { status: 200, path: measurements, init: ask("https://nowhere.practice.cn") },
  health: { status: 200, path: "/v1/health" },
  "the clock": { status: 200, path: "/v1/clock" },
  "the document": { status: 200, path: "/v1/openapi.json" },
  "no target": { status: 400, path: measurements, init: post("{}") },
  http: { status: 400, path: measurements, init: ask(`http://${healthy}`) },
  "an address as target": { status: 403, path: measurements, init: ask("https://192.0.2.1") },
  "too much": { status: 413, path: measurements, init: post("x".repeat(4_000)) },
  "another type": { status: 415, path: measurements, init: post("{}", { "content-type": "text/plain" }) },
  "another method": { status: 405, path: measurements, init: { method: "DELETE" } },
  "nothing there": { status: 404, path: "/v1/nothing" },
};

describe("Every answer is what the document says:", () => {
  it.for(Object.entries(exchanges))("%s", async ([, { status, path, init = {} }]) => {
    const response = await fetch(`${worker.url}${path}`, { redirect: "error", ...init });
    expect(response.status).toBe(status);
    expect(await contract.faults(init.method ?? "GET", path, response)).toEqual([]);
  });
});

describe("The contract", () => {
  it("notices an answer that is not what the document says", async () => {
    const answer = await fetch(`${worker.url}/v1/health`);
    const body = { ...((await answer.json()) as object), extra: 1 };
    const headers = { "content-type": "application/json", "cache-control": "no-store" };
    const faults = await contract.faults("GET", "/v1/health", Response.json(body, { headers }));
    expect(faults).toEqual([
      expect.stringContaining("HealthAnswer/additionalProperties"),
      expect.stringContaining("Access-Control-Allow-Origin is missing"),
    ]);
  });
});
