import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { assetsDir, buildPages, ensurePages } from "./build-pages.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** One module of the bundle, as a workerd configuration names it. */
export interface BundledModule {
  readonly name: string;
  readonly kind: "esModule" | "text";
  readonly text: string;
}

const assets = "assets";

/** Builds the Worker into `outDir`, with the bundler that also deploys it, and its pages where nobody has. Takes about 2 s. */
export async function bundleWorker(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  await ensurePages();
  await rm(join(outDir, assets), { recursive: true, force: true });
  await cp(assetsDir, join(outDir, assets), { recursive: true });
  const args = [join(root, "node_modules/wrangler/bin/wrangler.js"), "deploy", "--dry-run", "--outdir", outDir];
  try {
    await promisify(execFile)(process.execPath, args, {
      cwd: root,
      env: { ...process.env, WRANGLER_SEND_METRICS: "false", CI: "1" },
    });
  } catch (error) {
    const output = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    throw new Error(`the Worker does not build:\n${output}`, { cause: error });
  }
}

/** The folder of a bundle's pages, absolute. */
export function bundledAssets(dir: string): string {
  const folder = resolve(dir, assets);
  if (existsSync(folder)) return folder;
  throw new Error(`there are no pages in ${dir}: make it anew with "node worker/serve/bundle.ts ${dir}".`);
}

/** The modules of a bundle, the Worker itself first. */
export async function readBundle(dir: string): Promise<readonly BundledModule[]> {
  const main = "index.js";
  const names = await readdir(dir).catch((): string[] => []);
  if (!names.includes(main)) throw new Error(`there is no Worker in ${dir}: ${main} is missing.`);
  const modules = [main, ...names.filter((name) => name.endsWith(".txt"))];
  return Promise.all(
    modules.map(async (name) => ({
      name,
      kind: name.endsWith(".js") ? ("esModule" as const) : ("text" as const),
      text: await readFile(join(dir, name), "utf8"),
    })),
  );
}

// `node worker/serve/bundle.ts DIR`: for services and containers, which are not to build when they start.
if (import.meta.main) {
  await buildPages();
  await bundleWorker(process.argv[2] ?? "bundle");
}
