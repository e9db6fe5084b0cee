import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleWorker } from "../../worker/serve/bundle.ts";
import { startWorker } from "../../worker/serve/start-worker.ts";
import type { RunningWorker } from "../../worker/serve/start-worker.ts";
import type { WorkerVariables } from "../../worker/serve/options.ts";
import { createAuthority } from "../certificates/authority.ts";
import { startDohServer } from "../servers/doh-server.ts";
import type { DohServer } from "../servers/doh-server.ts";

const folder = mkdtempSync(join(tmpdir(), "fapiao-doctor-"));
const prebuilt = join(folder, "bundle");
const running: RunningWorker[] = [];
let rootPem: string;
let doh: DohServer;

beforeAll(async () => {
  const root = await createAuthority("root");
  rootPem = root.certPem;
  const { chainPem, keyPem } = await root.issue({ names: ["localhost"] });
  // No portal has an address here: nothing leaves this machine.
  doh = await startDohServer({ table: new Map(), cert: chainPem, key: keyPem });
  await bundleWorker(prebuilt);
}, 60_000);

afterAll(async () => {
  await Promise.all([...running, doh].map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

async function serve(data: string, variables: WorkerVariables = {}): Promise<RunningWorker> {
  const worker = await startWorker({
    ports: [0],
    ip: "127.0.0.1",
    dataDir: join(folder, data),
    prebuilt,
    variables: { DOH_URL: `https://localhost:${doh.port}/dns-query`, EXTRA_CA_CERTS: rootPem, ...variables },
  });
  running.push(worker);
  return worker;
}

function get({ url }: RunningWorker, path: string): Promise<unknown> {
  return fetch(`${url}${path}`).then((response) => response.json());
}

/** Until the resolver has been asked, and the answer has had time to get on disk. */
async function firstRound(before: number): Promise<void> {
  await expect.poll(() => doh.queries(), { timeout: 10_000 }).toBeGreaterThan(before);
  await new Promise((resolve) => setTimeout(resolve, 500));
}

describe("Rounds on workerd", { timeout: 30_000 }, () => {
  it("begin with the first request, one host after another, know nobody at first, and go on after kill -9", async () => {
    const before = doh.queries();
    const first = await serve("rounds");
    await get(first, "/v1/health");
    await firstRound(before);
    const asked = doh.queries();
    // One name, for each kind of address.
    expect(asked - before).toBe(2);
    const summary = await get(first, "/v1/rounds");
    const hosts = expect.any(Number);
    expect(summary).toMatchObject({ rounds: "on", hosts, reaches: 0, blind: 0, lastRoundAt: expect.any(Number) });
    const { hosts: all, new: unknown } = summary as { hosts: number; new: number };
    expect(all).toBeGreaterThan(200);
    expect(unknown).toBe(all);

    process.kill(first.pid, "SIGKILL");
    await first.ended;
    expect(await get(await serve("rounds"), "/v1/rounds")).toEqual(summary);
    expect(doh.queries()).toBe(asked);
  });

  it("begin without any visitor where npm run worker serves", async () => {
    const before = doh.queries();
    const main = fileURLToPath(new URL("../../worker/serve/main.ts", import.meta.url));
    const rootFile = join(folder, "root.crt");
    writeFileSync(rootFile, rootPem);
    const child = spawn(
      process.execPath,
      [main, "--port", "0", "--prebuilt", prebuilt, "--data", join(folder, "unvisited")],
      {
        stdio: "ignore",
        env: { ...process.env, DOH_URL: `https://localhost:${doh.port}/dns-query`, NODE_EXTRA_CA_CERTS: rootFile },
      },
    );
    await firstRound(before);
    child.kill();
    await once(child, "exit");
  });

  it("are none where they are switched off, and none at the real portals from a probe of private networks", async () => {
    const before = doh.queries();
    for (const variables of [{ ROUNDS: "off" }, { ALLOW_PRIVATE_TARGETS: "1" }]) {
      const worker = await serve(Object.keys(variables).join(), variables);
      await get(worker, "/v1/health");
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await get(worker, "/v1/rounds")).toMatchObject({ rounds: "off", lastRoundAt: null, nextRoundAt: null });
    }
    expect(doh.queries()).toBe(before);
  });
});
