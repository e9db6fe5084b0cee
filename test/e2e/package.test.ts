import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath } from "../setup/chromium.ts";
import { nodeScript, root } from "../setup/process.ts";

let folder = "";
beforeAll(async () => {
  await mkdir(`${root}.data/e2e`, { recursive: true });
  folder = await mkdtemp(`${root}.data/e2e/package-`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The package as stores get it. */
async function made(name: string, env: NodeJS.ProcessEnv = {}) {
  const OUT_DIR = join(folder, name);
  expect(await nodeScript("extension/package/main.ts", [], { OUT_DIR, ...env })).toBe(0);
  const [file = "", ...others] = await readdir(OUT_DIR);
  expect([file, others]).toEqual([expect.stringMatching(/^fapiao-doctor-\d+\.\d+\.\d+\.zip$/), []]);
  return readFile(join(OUT_DIR, file));
}

describe("npm run package", () => {
  test("makes the same bytes every time, in every time zone", async () => {
    const [first, second] = [await made("one"), await made("two", { TZ: "Asia/Shanghai" })];
    expect(first.equals(second)).toBe(true);
  });

  test("makes an extension that Chromium loads: its worker runs and its pages speak", async () => {
    const unpacked = join(folder, "unpacked");
    for (const [path, bytes] of Object.entries(unzipSync(await made("loaded")))) {
      await mkdir(dirname(join(unpacked, path)), { recursive: true });
      await writeFile(join(unpacked, path), bytes);
    }
    const context = await chromium.launchPersistentContext(join(folder, "profile"), {
      executablePath: chromiumPath(),
      headless: true,
      args: [
        `--disable-extensions-except=${unpacked}`,
        `--load-extension=${unpacked}`,
        "--host-resolver-rules=MAP * ~NOTFOUND",
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    });
    try {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      for (const name of ["popup", "options", "welcome", "diagnosis", "message"]) {
        await page.goto(new URL(`/pages/${name}/index.html`, worker.url()).href);
        await page.locator("main").waitFor();
      }
      expect(errors).toEqual([]);
      expect(await worker.evaluate("chrome.runtime.getManifest().key")).toBeUndefined();
    } finally {
      await context.close();
    }
  });

  test("keeps what every event loads, and what every portal page loads, within their sizes", async () => {
    const files = unzipSync(await made("measured"));
    const sizeOf = (paths: readonly string[]) =>
      paths.reduce((sum, path) => sum + gzipSync(files[path] ?? "").length, 0) / 1000;
    const text = new TextDecoder().decode(files["manifest.json"]);
    const { content_scripts: scripts } = JSON.parse(text) as { content_scripts: { js: string[] }[] };
    expect(files["background.js"]?.length).toBeGreaterThan(0);
    expect(sizeOf(["background.js"]), "background.js, kB gz").toBeLessThanOrEqual(40);
    expect(sizeOf(["judge.js"]), "judge.js, loaded with the first verdict, kB gz").toBeLessThanOrEqual(20);
    expect(sizeOf(scripts.flatMap(({ js }) => js)), "content scripts, kB gz").toBeLessThanOrEqual(12);
  });

  test("makes none for the stores with a probe on this computer", async () => {
    const OUT_DIR = join(folder, "refused");
    const env = { OUT_DIR, PROBE_URL: "http://127.0.0.1:8787" };
    expect(await nodeScript("extension/package/main.ts", [], env)).toBe(1);
    expect(await readdir(OUT_DIR)).toEqual([]);
  });
});
