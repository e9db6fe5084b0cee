import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import https from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MeasurementsAnswer } from "../../shared/protocol.ts";
import { bundleWorker } from "../../worker/serve/bundle.ts";
import type { ServeOptions } from "../../worker/serve/options.ts";
import { startWorker } from "../../worker/serve/start-worker.ts";
import type { RunningWorker } from "../../worker/serve/start-worker.ts";
import { createAuthority } from "../certificates/authority.ts";
import type { Authority } from "../certificates/authority.ts";
import { startDohServer } from "../servers/doh-server.ts";
import type { DohServer } from "../servers/doh-server.ts";
import { startTlsServer } from "../servers/tls-server.ts";
import type { TlsServer } from "../servers/tls-server.ts";

const folder = mkdtempSync(join(tmpdir(), "fapiao-doctor-"));
const prebuilt = join(folder, "bundle");
const main = fileURLToPath(new URL("../../worker/serve/main.ts", import.meta.url));
const launcher = fileURLToPath(new URL("../setup/main.ts", import.meta.url));
const host = "dppt.practice.chinatax.gov.cn";
// An own loopback address, because the port must be one that the probe measures.
const address = `127.${20 + Math.floor(Math.random() * 200)}.${Math.floor(Math.random() * 256)}.7`;

let root: Authority;
let doh: DohServer;
let portal: TlsServer;
const running: RunningWorker[] = [];

beforeAll(async () => {
  root = await createAuthority("root");
  const [resolver, site] = await Promise.all([root.issue({ names: ["localhost"] }), root.issue({ names: [host] })]);
  doh = await startDohServer({
    table: new Map([[host, { A: [address] }]]),
    cert: resolver.chainPem,
    key: resolver.keyPem,
  });
  portal = await startTlsServer({ cert: site.chainPem, key: site.keyPem, host: address, port: 8443 });
  await bundleWorker(prebuilt);
}, 60_000);

afterAll(async () => {
  await Promise.all([...running, doh, portal].map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

async function serve(
  data: string,
  { publicPorts, ...more }: Partial<ServeOptions> & { readonly publicPorts?: string } = {},
  allowPrivate = true,
): Promise<RunningWorker> {
  const worker = await startWorker({
    ports: [0],
    ip: "127.0.0.1",
    dataDir: join(folder, data),
    prebuilt,
    variables: {
      DOH_URL: `https://localhost:${doh.port}/dns-query`,
      EXTRA_CA_CERTS: root.certPem,
      VANTAGE_ID: "here",
      ...(allowPrivate ? { ALLOW_PRIVATE_TARGETS: "1" } : {}),
      ...(publicPorts === undefined ? {} : { PUBLIC_PORTS: publicPorts }),
    },
    ...more,
  });
  running.push(worker);
  return worker;
}

async function measure(worker: RunningWorker) {
  const response = await fetch(`${worker.url}/v1/measurements`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ target: `https://${host}:8443` }),
  });
  expect(response.status).toBe(200);
  const answer = (await response.json()) as MeasurementsAnswer;
  const vantage = answer.vantages[0];
  if (vantage === undefined) throw new Error("an answer without a vantage");
  return vantage;
}

describe("The Worker on workerd", () => {
  it("measures a portal, and still knows it after kill -9", async () => {
    const first = await serve("state");
    const before = await measure(first);
    expect(before.vantage).toBe("probe:here");
    expect(before.measurements).toMatchObject([
      { layer: "dns", outcome: "ok" },
      { layer: "tcp", outcome: "ok", address },
      { layer: "tls", outcome: "ok", address, certificate: { names: [host], chain: "complete" } },
      { layer: "http" },
    ]);
    process.kill(first.pid, "SIGKILL");
    await first.ended;
    const connections = portal.connections();
    const after = await measure(await serve("state"));
    expect(after.startedAt).toBe(before.startedAt);
    expect(after.ageMs).toBeGreaterThan(before.ageMs);
    expect(portal.connections()).toBe(connections);
  });

  it("never connects to a private address, whatever a resolver says", async () => {
    const connections = portal.connections();
    const { measurements } = await measure(await serve("strict", {}, false));
    expect(measurements.map(({ outcome, failure }) => failure ?? outcome)).toEqual([
      "dns.private_address",
      "skipped",
      "skipped",
      "skipped",
    ]);
    expect(portal.connections()).toBe(connections);
  });

  it("answers on several ports at once, over plain HTTP and over TLS", async () => {
    const { chainPem, keyPem } = await root.issue({ names: ["probe.example"] });
    const worker = await serve("ports", { ports: [0, 0], tls: { ports: [0], cert: chainPem, key: keyPem } });
    const [plain, second, secure] = worker.ports;
    for (const port of [plain, second]) {
      const clock = await fetch(`http://127.0.0.1:${port}/v1/clock`, { redirect: "error" });
      expect(clock.status).toBe(200);
    }
    const options = { port: secure, ca: root.certPem, servername: "probe.example", agent: false };
    const [answer] = await once(https.get(`https://127.0.0.1/v1/health`, options), "response");
    expect(answer.statusCode).toBe(200);
    answer.resume();
  });

  it("tells the ports on which clients find it, and none where it cannot know", async () => {
    const [unknown, told] = [await serve("unknown-ports"), await serve("told-ports", { publicPorts: "443,8443" })];
    expect(await health(unknown)).not.toHaveProperty("ports");
    expect(await health(told)).toMatchObject({ ports: [443, 8443] });
  });
});

async function health({ url }: RunningWorker): Promise<unknown> {
  return (await fetch(`${url}/v1/health`)).json();
}

describe("npm run worker", () => {
  it("ends with 2 and a sentence for flags that make no sense", async () => {
    const ended = promisify(execFile)(process.execPath, [main, "--port", "0x50"]);
    await expect(ended).rejects.toMatchObject({
      code: 2,
      stderr: '--port is "0x50": give a port from 1 to 65535, or 0 for any free one.\n',
    });
  });

  it("names a port that is taken", async () => {
    const ended = promisify(execFile)(process.execPath, [
      main,
      "--ip",
      address,
      "--port",
      "8443",
      "--prebuilt",
      prebuilt,
      "--data",
      folder,
    ]);
    await expect(ended).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`port 8443 of ${address} cannot be opened`),
    });
  });

  it("says where it listens, and leaves no runtime behind however it dies", async () => {
    const flags = ["--port", "0", "--prebuilt", prebuilt, "--data", join(folder, "orphan")];
    // As npm starts it: with a script of ours in between, which may be killed before it can pass anything on.
    const child = spawn(process.execPath, [launcher, "worker", ...flags], {
      stdio: ["ignore", "pipe", "inherit"],
      // Nothing leaves this machine.
      env: { ...process.env, ROUNDS: "off" },
    });
    const [line] = await once(child.stdout, "data");
    const url = /^probe:default listening on (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(String(line))?.[1];
    expect((await fetch(`${url}/v1/health`)).status).toBe(200);
    child.kill("SIGKILL");
    await expect
      .poll(
        () =>
          fetch(`${url}/v1/health`).then(
            () => "up",
            () => "down",
          ),
        { timeout: 5_000 },
      )
      .toBe("down");
  });
});
