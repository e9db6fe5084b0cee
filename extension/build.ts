import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { extensionConfig } from "./build/config.ts";
import { probeFromEnvironment } from "./build/probe-from-environment.ts";

/**
 * Builds the unpacked extension: `[PROBE_URL=https://probe.example] [OUT_DIR=dist/extension] node extension/build.ts`.
 * Without `PROBE_URL` it is built without a probe of its own. Prints the folder; exit code 1 with one sentence otherwise.
 */
const outDir = resolve(process.env["OUT_DIR"] ?? "dist/extension");
refuseForeignFolder(outDir);
await build(extensionConfig(probeFromEnvironment(), outDir));
console.log(`The extension is in ${outDir}. Load it at chrome://extensions with "Load unpacked".`);

/** The build empties its folder first: only an earlier build of ours may be in it. */
function refuseForeignFolder(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, "managed-schema.json")))
    return;
  console.error(
    `OUT_DIR="${folder}" is not empty and holds no extension. Name an empty folder or one that may be made.`,
  );
  process.exit(1);
}
