import { createDecipheriv, hkdfSync } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deleteReport, keepReport } from "../../shared/web/sealing/keep-report.ts";
import type { KeptLink } from "../../shared/web/sealing/keep-report.ts";
import { openSealed } from "../../shared/web/sealing/open-report.ts";
import type { SealOptions } from "../../shared/web/sealing/seal.ts";
import { utf8 } from "../../shared/web/utf8.ts";
import { bundleWorker } from "../../worker/serve/bundle.ts";
import { startWorker } from "../../worker/serve/start-worker.ts";
import type { RunningWorker } from "../../worker/serve/start-worker.ts";

const folder = mkdtempSync(join(tmpdir(), "fapiao-doctor-"));
const state = join(folder, "state");
const text = JSON.stringify({ said: "dppt.beijing.chinatax.gov.cn", filler: "a sentence. ".repeat(30) });
let worker: RunningWorker;

beforeAll(async () => {
  await bundleWorker(join(folder, "bundle"));
  await start();
}, 60_000);

afterAll(async () => {
  await worker.close();
  rmSync(folder, { recursive: true });
});

async function start(): Promise<void> {
  const prebuilt = join(folder, "bundle");
  const variables = { ROUNDS: "off" };
  worker = await startWorker({ ports: [0], ip: "127.0.0.1", dataDir: folder, prebuilt, variables });
}

function service() {
  return { origin: worker.url, fetch: (address: string, init: RequestInit) => fetch(address, init) };
}

async function kept(options: SealOptions): Promise<KeptLink> {
  const made = await keepReport(service(), utf8(text), options);
  if ("fault" in made) throw new Error(made.fault);
  return made;
}

function open({ link, id }: KeptLink) {
  return openSealed(service(), id, link.slice(link.indexOf("#") + 1));
}

async function sealedBytes({ id, deletion }: KeptLink): Promise<Buffer> {
  const headers = { authorization: `Bearer ${deletion.split(".")[0]}` };
  const answer = await fetch(`${worker.url}/v1/reports/${id}`, { headers });
  return Buffer.from(((await answer.json()) as { sealed: string }).sealed, "base64url");
}

/** Everything that the service has written down. */
function disk(): Buffer {
  const files = readdirSync(state, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Buffer.concat(files.map((entry) => readFileSync(join(entry.parentPath, entry.name))));
}

/** Whether AES-256-GCM opens it with this key and the associated data that belongs to it. */
function opens(key: Buffer, sealed: Buffer, associated: string): boolean {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12));
  decipher.setAAD(Buffer.from(associated)).setAuthTag(sealed.subarray(-16));
  decipher.update(sealed.subarray(12, -16));
  try {
    decipher.final();
    return true;
  } catch {
    return false;
  }
}

function contentKey(secret: Buffer): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "fapiao-doctor report 1", "content", 32));
}

/** Lets every report's time come now, in the runtime's own tables: the shortest lifetime is an hour. */
function ringAlarms(): void {
  const reports = join(state, "fapiao-doctor-reports");
  // Nanoseconds since the epoch.
  const now = `${Date.now()}000000`;
  for (const name of readdirSync(reports).filter((one) => one.endsWith(".sqlite"))) {
    const database = new DatabaseSync(join(reports, name));
    database.exec(
      name === "metadata.sqlite"
        ? `UPDATE _cf_ALARM SET scheduled_time = ${now}`
        : `UPDATE _cf_METADATA SET value = ${now} WHERE key = 1`,
    );
    database.close();
  }
}

describe("What the service has written down of a sealed report", () => {
  it("opens it for nobody who has no link", async () => {
    const link = await kept({ lifetime: 604_800, once: false });
    const secret = Buffer.from(link.link.slice(link.link.indexOf("#") + 1), "base64url");
    const sealed = await sealedBytes(link);
    const associated = JSON.stringify(["fapiao-doctor report", 1, link.id, 604_800, false]);
    expect(opens(contentKey(secret), sealed, associated)).toBe(true);

    const written = disk();
    // In pieces, as the database lays it out.
    const pieces = Array.from({ length: 16 }, (_, i) => sealed.subarray(i * 64, (i + 1) * 64));
    expect(pieces.filter((piece) => written.includes(piece)).length).toBeGreaterThanOrEqual(14);
    const [access = "", deletion = ""] = link.deletion.split(".");
    for (const hidden of [secret, ...[access, deletion].map((token) => Buffer.from(token, "base64url"))]) {
      expect(written.includes(hidden)).toBe(false);
      expect(written.includes(hidden.toString("base64url"))).toBe(false);
    }
    for (const plain of ["a sentence", "beijing", "said"]) expect(written.includes(plain)).toBe(false);

    // Whatever stands there, taken for the key or for the secret.
    let tried = 0;
    for (let at = 0; at + 32 <= written.length; at += 1) {
      if (written.readUInt32LE(at) === 0) continue;
      tried += 2;
      if (opens(written.subarray(at, at + 32), sealed, associated)) throw new Error(`The key stands at ${at}.`);
      if (opens(contentKey(written.subarray(at, at + 16)), sealed, associated))
        throw new Error(`The secret stands at ${at}.`);
    }
    expect(tried).toBeGreaterThan(5_000);
  });

  it("is no more, once it is opened, deleted or expired; and a crash loses nothing", { timeout: 20_000 }, async () => {
    const once = await kept({ lifetime: 3_600, once: true });
    const deleted = await kept({ lifetime: 3_600, once: false });
    const expired = await kept({ lifetime: 3_600, once: false });
    const pieces = await Promise.all(
      [once, deleted, expired].map(async (link) => (await sealedBytes(link)).subarray(100, 164)),
    );
    const left = () => pieces.map((piece) => disk().includes(piece));
    expect(left()).toEqual([true, true, true]);

    const reader = await open(once);
    expect("fault" in reader ? reader : await reader.confirm()).toEqual({ granted: true });
    expect(await deleteReport(service(), deleted)).toEqual({ deleted: true });
    expect(left()).toEqual([false, false, true]);

    process.kill(worker.pid, "SIGKILL");
    await worker.ended;
    await start();
    expect(await open(expired)).toMatchObject({ report: utf8(text) });
    expect(await open(once)).toEqual({ fault: "gone", ending: "opened" });
    await worker.close();
    ringAlarms();
    await start();
    await expect.poll(left, { timeout: 10_000 }).toEqual([false, false, false]);
    expect(await open(deleted)).toMatchObject({ fault: expect.stringMatching(/gone|unknown/) });
    expect(await open(expired)).toEqual({ fault: "gone", ending: "expired" });
  });
});
