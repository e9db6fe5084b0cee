import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import packageJson from "../../package.json" with { type: "json" };
import { extensionConfig } from "../build/config.ts";
import { probeFromEnvironment } from "../build/probe-from-environment.ts";
import { type Files, readFiles } from "./files.ts";
import { packageFaults } from "./package-faults.ts";
import { withoutKey } from "./without-key.ts";
import { zip } from "./zip.ts";

/**
 * The package for the Chrome Web Store and Edge Add-ons: `[PROBE_URL=https://probe.example] [OUT_DIR=dist] npm run package`.
 * Prints where it is and how large; exit code 1, and no package, where it is not fit for them.
 */
const outDir = resolve(process.env["OUT_DIR"] ?? "dist");
const unpacked = join(outDir, "package");
const probe = probeFromEnvironment();
await mkdir(unpacked, { recursive: true });
await build(extensionConfig(probe, unpacked));
const files = withoutKey(await readFiles(unpacked));
await rm(unpacked, { recursive: true });

const { version } = packageJson;
const faults = packageFaults(files, version, probe);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);

const file = join(outDir, `fapiao-doctor-${version}.zip`);
const bytes = zip(files);
await writeFile(file, bytes);
console.log(`${file}: ${kilobytes(bytes.length)}, ${files.size} files, ${asked()}.`);
console.log(`Service worker ${sizeOf(files, "background.js")} gz; content scripts ${contentScripts(files)} gz.`);

function asked(): string {
  return probe === null ? "without a built-in probe" : `with the probe ${probe.origin}`;
}

function contentScripts(all: Files): string {
  const paths = [...all.keys()].filter((path) => path.startsWith("content/"));
  return paths.map((path) => sizeOf(all, path)).join(" and ");
}

function sizeOf(all: Files, path: string): string {
  return kilobytes(gzipSync(all.get(path) ?? "").length);
}

function kilobytes(length: number): string {
  return `${(length / 1000).toFixed(1)} kB`;
}
