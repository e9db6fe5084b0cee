import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { problemStatus } from "../../shared/protocol.ts";
import { toBase64Url } from "../../shared/web/base64url.ts";
import { sealReport } from "../../shared/web/sealing/seal.ts";
import { utf8 } from "../../shared/web/utf8.ts";
import type { Variables } from "../../worker/settings.ts";
import { bundleWorker } from "../../worker/serve/bundle.ts";
import { startWorker } from "../../worker/serve/start-worker.ts";
import type { RunningWorker } from "../../worker/serve/start-worker.ts";
import { signatureHeaders } from "../../worker/vantages/signed-request.ts";
import { createAuthority } from "../certificates/authority.ts";
import { Contract } from "../openapi/document.ts";
import { startDohServer } from "../servers/doh-server.ts";
import { startTlsServer } from "../servers/tls-server.ts";

const folder = mkdtempSync(join(tmpdir(), "fapiao-doctor-"));
const healthy = "dppt.practice.chinatax.gov.cn";
const expired = "expired.practice.chinatax.gov.cn";
const address = `127.${20 + Math.floor(Math.random() * 200)}.${Math.floor(Math.random() * 256)}.9`;

const servers: { close(): Promise<void> }[] = [];
const token = "a-token-for-the-metrics";
const key = "a-key-that-deployments-share-0123456789";
let contract: Contract;

/** `strict`: with all secrets set, and one run a day for hosts outside the catalogue. `broken`: with a configuration that nobody checked. */
type Deployment = "open" | "strict" | "broken";
const settings: Readonly<Record<Deployment, Variables>> = {
  open: { VANTAGE_ID: "contract", PUBLIC_PORTS: "443,8443" },
  strict: { VANTAGE_ID: "strict", METRICS_TOKEN: token, VANTAGE_KEY: key, DAILY_RUNS: "2" },
  broken: { VANTAGE_ID: "Not An Id" },
};
const workers = new Map<Deployment, RunningWorker>();

function urlOf(deployment: Deployment): string {
  return workers.get(deployment)?.url ?? "";
}

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
  for (const [name, variables] of Object.entries(settings) as [Deployment, Variables][]) {
    const worker = await startWorker({
      ports: [0],
      ip: "127.0.0.1",
      dataDir: join(folder, name),
      prebuilt: join(folder, "bundle"),
      variables: {
        DOH_URL: `https://localhost:${doh.port}/dns-query`,
        EXTRA_CA_CERTS: root.certPem,
        ALLOW_PRIVATE_TARGETS: "1",
        ...variables,
      },
    });
    servers.push(worker);
    workers.set(name, worker);
  }
  contract = new Contract(await (await fetch(`${urlOf("open")}/v1/openapi.json`)).text(), "served");
}, 60_000);

afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

interface Exchange {
  readonly status: number;
  readonly path: string;
  readonly init?: RequestInit;
  /** Default `open`. */
  readonly at?: Deployment;
}

const json = { "content-type": "application/json" };

function post(body: string, headers: Record<string, string> = json): RequestInit {
  return { method: "POST", body, headers };
}

/** A report as its maker hands it in, and the headers of those who ask for it. */
async function sealedReport() {
  const made = await sealReport(utf8("{}"), { lifetime: 3_600, once: false });
  if (made === undefined) throw new Error("too large");
  const { version, id, lifetime, once } = made;
  const [sealed, accessHash, deleteHash] = [made.sealed, made.accessHash, made.deleteHash].map((one) =>
    toBase64Url(one),
  );
  const access = `Bearer ${toBase64Url(made.accessToken)}`;
  return {
    body: { version, id, lifetime, once, sealed, accessHash, deleteHash },
    access: { authorization: access },
    deletion: { authorization: `${access}.${toBase64Url(made.deleteToken)}` },
  };
}

function ask(target: string): RequestInit {
  return post(JSON.stringify({ target }));
}

async function signed(body: string): Promise<RequestInit> {
  const url = `${urlOf("strict")}/v1/vantage`;
  return post(body, { ...json, ...(await signatureHeaders({ method: "POST", url, body }, key, "probe:tester")) });
}

const measurements = "/v1/measurements";
const report = await sealedReport();
const reportPath = `/v1/reports/${report.body.id}`;
const target = `{"target":"https://${healthy}:8443"}`;
const exchanges: Readonly<Record<string, Exchange | (() => Promise<Exchange>)>> = {
  "a portal that is well": { status: 200, path: measurements, init: ask(`https://${healthy}:8443`) },
  "the same again, from memory": { status: 200, path: measurements, init: ask(`https://${healthy}:8443/`) },
  "a caller from elsewhere, who has his share": {
    status: 200,
    path: measurements,
    init: post(target, { ...json, "x-forwarded-for": "203.0.113.8" }),
  },
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
  rounds: { status: 200, path: "/v1/rounds" },
  "metrics for everybody": { status: 200, path: "/metrics" },
  "metrics without the token": { status: 401, path: "/metrics", at: "strict" },
  "metrics with the token": {
    status: 200,
    path: "/metrics",
    init: { headers: { authorization: `Bearer ${token}` } },
    at: "strict",
  },
  "another deployment": async () => ({ status: 200, path: "/v1/vantage", init: await signed(target), at: "strict" }),
  "somebody who says he is one": { status: 401, path: "/v1/vantage", init: post(target), at: "strict" },
  "a signed request without a target": async () => ({
    status: 400,
    path: "/v1/vantage",
    init: await signed("{}"),
    at: "strict",
  }),
  "a day's runs are used up": { status: 503, path: measurements, init: ask(`https://${expired}`), at: "strict" },
  "somebody who asks too much": async () => {
    const init = post(target, { ...json, "x-forwarded-for": "203.0.113.9" });
    await Promise.all(Array.from({ length: 20 }, () => fetch(`${urlOf("open")}${measurements}`, init)));
    return { status: 429, path: measurements, init };
  },
  "a report that is to be kept": { status: 201, path: "/v1/reports", init: post(JSON.stringify(report.body)) },
  "a report": { status: 200, path: reportPath, init: { headers: report.access } },
  "a report that somebody opens": {
    status: 200,
    path: `${reportPath}/opened`,
    init: post(JSON.stringify({ reader: "AAECAwQFBgcICQoLDA0ODw" }), { ...json, ...report.access }),
  },
  "a report that is deleted": { status: 200, path: reportPath, init: { method: "DELETE", headers: report.deletion } },
  "a report that is gone": { status: 410, path: reportPath, init: { headers: report.access } },
  "a report without a token": { status: 401, path: reportPath },
  "somebody else's report": { status: 404, path: "/v1/reports/0123456789ab", init: { headers: report.access } },
  "no report": { status: 400, path: "/v1/reports", init: post("{}") },
  "a fault of our own": { status: 500, path: "/v1/health", at: "broken" },
};
const seen = new Set<number>();

describe("Every answer is what the document says:", { timeout: 20_000 }, () => {
  it.for(Object.entries(exchanges))("%s", async ([, exchange]) => {
    const { status, path, init = {}, at = "open" } = typeof exchange === "function" ? await exchange() : exchange;
    const response = await fetch(`${urlOf(at)}${path}`, { redirect: "error", ...init });
    expect(response.status).toBe(status);
    expect(await contract.faults(init.method ?? "GET", path, response)).toEqual([]);
    seen.add(status);
  });

  it("with that, every problem was seen", () => {
    expect(Object.values(problemStatus).filter((status) => !seen.has(status))).toEqual([]);
  });
});

describe("The contract", () => {
  it("notices an answer that is not what the document says", async () => {
    const answer = await fetch(`${urlOf("open")}/v1/health`);
    const body = { ...((await answer.json()) as object), extra: 1 };
    const headers = { "content-type": "application/json", "cache-control": "no-store" };
    const faults = await contract.faults("GET", "/v1/health", Response.json(body, { headers }));
    expect(faults).toEqual([
      expect.stringContaining("HealthAnswer/additionalProperties"),
      expect.stringContaining("Access-Control-Allow-Origin is missing"),
    ]);
  });
});
