import { execFile, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleWorker } from "../../worker/serve/bundle.ts";
import { createAuthority } from "../certificates/authority.ts";
import { samplesOf } from "../openapi/prometheus.ts";
import { startDohServer } from "../servers/doh-server.ts";
import type { DohServer } from "../servers/doh-server.ts";
import { startTlsServer } from "../servers/tls-server.ts";
import type { TlsServer } from "../servers/tls-server.ts";

const folder = mkdtempSync(join(tmpdir(), "fapiao-doctor-"));
const prebuilt = join(folder, "bundle");
const main = fileURLToPath(new URL("../../worker/serve/main.ts", import.meta.url));
const host = "dppt.practice.chinatax.gov.cn";
const personal = "my-own-shop.example.cn";
const address = `127.${20 + Math.floor(Math.random() * 200)}.${Math.floor(Math.random() * 256)}.11`;

let doh: DohServer;
let portal: TlsServer;
let silent: TlsServer;
const children: ChildProcess[] = [];

beforeAll(async () => {
  const root = await createAuthority("root");
  const [resolver, site] = await Promise.all([root.issue({ names: ["localhost"] }), root.issue({ names: [host] })]);
  const table = new Map([host, personal].map((name) => [name, { A: [address] }]));
  doh = await startDohServer({ table, cert: resolver.chainPem, key: resolver.keyPem });
  const certified = { cert: site.chainPem, key: site.keyPem, host: address };
  portal = await startTlsServer({ ...certified, port: 8443 });
  silent = await startTlsServer({ ...certified, port: 443, behaviour: "silent" });
  writeFileSync(join(folder, "root.crt"), root.certPem);
  await bundleWorker(prebuilt);
}, 60_000);

afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await Promise.all([doh, portal, silent].map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

/** `npm run worker` itself, without npm. */
async function start(data: string) {
  const flags = ["--port", "0", "--prebuilt", prebuilt, "--data", join(folder, data)];
  const env = {
    ...process.env,
    DOH_URL: `https://localhost:${doh.port}/dns-query`,
    NODE_EXTRA_CA_CERTS: join(folder, "root.crt"),
    ALLOW_PRIVATE_TARGETS: "1",
  };
  const child = spawn(process.execPath, [main, ...flags], { env, stdio: ["ignore", "pipe", "pipe"] });
  children.push(child);
  const exited = once(child, "exit");
  const [line] = await once(child.stdout, "data");
  const url = /listening on (http:\S+)/.exec(String(line))?.[1] ?? "";
  return { child, url, exited, stdout: text(child.stdout), stderr: text(child.stderr) };
}

function measure(url: string, target = `https://${host}:8443`, headers: Record<string, string> = {}) {
  const init = { method: "POST", headers: { "content-type": "application/json", ...headers } };
  return fetch(`${url}/v1/measurements`, { ...init, body: JSON.stringify({ target }) });
}

async function scrape(url: string): Promise<ReadonlyMap<string, number>> {
  return samplesOf(await (await fetch(`${url}/metrics`)).text());
}

describe("npm run worker, told to stop", { timeout: 30_000 }, () => {
  it("answers those who wait, ends with 0, and knows everything when it is started again", async () => {
    const first = await start("stopped");
    const waiting = measure(first.url, `https://${host}`);
    await expect.poll(() => silent.connections(), { timeout: 10_000 }).toBeGreaterThan(0);
    first.child.kill("SIGTERM");
    const answer = await waiting;
    expect(await answer.json()).toMatchObject({
      vantages: [{ measurements: expect.arrayContaining([expect.objectContaining({ failure: "tls.timed_out" })]) }],
    });
    expect(await first.exited).toEqual([0, null]);
    const connections = silent.connections();
    const second = await start("stopped");
    expect((await measure(second.url, `https://${host}`)).status).toBe(200);
    expect(silent.connections()).toBe(connections);
    second.child.kill("SIGTERM");
    expect(await second.exited).toEqual([0, null]);
  });

  it("keeps its counters when it is killed", async () => {
    const first = await start("killed");
    await measure(first.url);
    const runs = 'fapiao_probe_measurements_total{layer="tls",outcome="ok"}';
    expect((await scrape(first.url)).get(runs)).toBe(1);
    first.child.kill("SIGKILL");
    await first.exited;
    const second = await start("killed");
    expect((await scrape(second.url)).get(runs)).toBe(1);
    second.child.kill("SIGTERM");
  });
});

describe("The log of npm run worker", { timeout: 30_000 }, () => {
  it("is one JSON object a line, and tells nothing of who asked or for what", async () => {
    const { child, url, stdout, stderr, exited } = await start("logged");
    const headers = {
      "user-agent": "Personal/1.0",
      "x-forwarded-for": "198.51.100.23",
      referer: "https://who.example/",
    };
    await measure(url, `https://${host}:8443`, headers);
    await measure(url, `https://${personal}:8443`, headers);
    await measure(url, `https://${personal}:8443/taxpayer?name=zhang`, headers);
    await measure(url, `https://${personal}:22`, headers);
    await fetch(`${url}/taxpayer/91110000?name=zhang`, { headers });
    child.kill("SIGTERM");
    await exited;
    const lines = (await stdout).trim().split("\n");
    const events = lines.map((line) => JSON.parse(line) as { event: string; target?: string });
    expect(events.map(({ event, target }) => [event, target])).toEqual([
      ["run", "other"],
      ["run", "other"],
    ]);
    expect(`${await stdout}${await stderr}`).not.toMatch(
      /Personal|198\.51|who\.example|my-own-shop|taxpayer|zhang|127\.\d/,
    );
  });
});

describe("npm run worker, where few files may be open", () => {
  it("says so, for the runtime ends when it runs out", { timeout: 30_000 }, async () => {
    const command = [process.execPath, main, "--port", "0", "--prebuilt", prebuilt, "--data", join(folder, "few")];
    const child = spawn("sh", ["-c", 'ulimit -n 1000; exec "$@"', "sh", ...command], {
      env: { ...process.env, ROUNDS: "off" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    children.push(child);
    await once(child.stdout, "data");
    const stderr = text(child.stderr);
    child.kill("SIGTERM");
    expect(await stderr).toMatch(/^Only 1000 files may be open here.*LimitNOFILE/);
  });
});

describe("npm run worker, where its state cannot be kept", () => {
  it("says so at the start", { timeout: 30_000 }, async () => {
    writeFileSync(join(folder, "file"), "");
    const flags = ["--port", "0", "--prebuilt", prebuilt, "--data", join(folder, "file")];
    const ended = promisify(execFile)(process.execPath, [main, ...flags]);
    await expect(ended).rejects.toMatchObject({
      code: 1,
      stderr: `the state cannot be kept in ${join(folder, "file/state")}: a part of that path is a file; give another folder with --data.\n`,
    });
  });
});
