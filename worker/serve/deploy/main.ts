import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { buildPages } from "../build-pages.ts";
import { bundleWorker, readBundle } from "../bundle.ts";
import { findSecrets } from "./find-secrets.ts";
import { planDeployment } from "./plan.ts";
import type { Plan } from "./plan.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
/** What a cold start may cost; the platform itself takes 3 MB. */
const mostKilobytes = 160;

/**
 * `npm run deploy`: puts the Worker on Cloudflare, with the operator's own wrangler login. Everything that must not happen is
 * looked for first; exit 2 with what is wrong, where, and how to mend it.
 */
async function deploy(args: readonly string[]): Promise<number> {
  const planned = planDeployment(args, process.env, readFileSync(join(root, "wrangler.toml"), "utf8"));
  if (!planned.ok) return refuse(planned.refusals);
  const folder = mkdtempSync(join(tmpdir(), "fapiao-doctor-deploy-"));
  try {
    const bundle = join(folder, "bundle");
    await buildPages();
    await bundleWorker(bundle);
    const refusals = await bundleFaults(bundle);
    if (refusals.length > 0) return refuse(refusals);
    return callWrangler(planned.plan, folder);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bundleFaults(bundle: string): Promise<readonly string[]> {
  const places = [
    ["the Worker's bundle", bundle],
    ["dist/extension", join(root, "dist/extension")],
  ] as const;
  const secrets = await Promise.all(
    places.map(async ([name, folder]) =>
      (await findSecrets(folder, process.env)).map(
        ({ file, line, kind }) =>
          `${name} holds ${kind}, in ${file} line ${line}: take it out of the source and build again; whoever may have seen it makes it worthless, so replace it.`,
      ),
    ),
  );
  const modules = await readBundle(bundle);
  const kilobytes = modules.reduce((sum, { text }) => sum + gzipSync(text).length, 0) / 1000;
  const tooLarge = `The Worker's bundle has ${kilobytes.toFixed(0)} kB gzipped, more than ${mostKilobytes} kB: see what was added to worker/ or package.json.`;
  return [...secrets.flat(), ...(kilobytes > mostKilobytes ? [tooLarge] : [])];
}

function callWrangler({ wranglerArgs, secrets }: Plan, folder: string): number {
  const file = join(folder, "secrets.json");
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  const withSecrets = Object.keys(secrets).length === 0 ? [] : ["--secrets-file", file];
  const wrangler = join(root, "node_modules/wrangler/bin/wrangler.js");
  const { status } = spawnSync(process.execPath, [wrangler, "deploy", ...wranglerArgs, ...withSecrets], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, WRANGLER_SEND_METRICS: "false" },
  });
  return status ?? 1;
}

function refuse(refusals: readonly string[]): number {
  process.stderr.write(`Not deployed:\n\n${refusals.map((one) => `${one}\n`).join("\n")}`);
  return 2;
}

process.exitCode = await deploy(process.argv.slice(2));
