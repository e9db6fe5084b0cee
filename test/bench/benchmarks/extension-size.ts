import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import * as v from "valibot";
import { atMost, benchmark } from "../benchmark.ts";

const manifestSchema = v.object({
  background: v.object({ service_worker: v.string() }),
  content_scripts: v.array(v.object({ js: v.array(v.string()) })),
});

/** Static imports of a bundled module: `import"./a.js"`, `from"./a.js"`. A service worker has no other kind. */
const importPattern = /\b(?:from|import)\s*["'](\.[^"']+)["']/g;

/** What the browser loads: every file compressed by itself, since none is fetched or cached with another. */
export const extensionSize = benchmark({
  title: "Size of the extension's scripts, gzipped",
  figures: {
    "size.background": atMost(40, "kB"),
    // What the service worker loads beside it when there is something to judge.
    "size.judge": { unit: "kB", goal: null, better: "lower" },
    "size.content-script": atMost(12, "kB"),
  },
  async measure({ parts }) {
    const { extension } = await parts();
    const manifest = v.parse(manifestSchema, JSON.parse(await readFile(join(extension, "manifest.json"), "utf8")));
    const background = new Set<string>();
    await collect(join(extension, manifest.background.service_worker), background);
    const content = manifest.content_scripts.flatMap(({ js }) => js).map((file) => join(extension, file));
    return {
      "size.background": { value: await gzippedKb([...background]) },
      "size.judge": { value: await gzippedKb([join(extension, "judge.js")]) },
      "size.content-script": { value: await gzippedKb(content) },
    };
  },
});

/** A module and all it imports, each once. */
async function collect(file: string, seen: Set<string>): Promise<void> {
  if (seen.has(file)) return;
  seen.add(file);
  const source = await readFile(file, "utf8");
  for (const [, path = ""] of source.matchAll(importPattern)) await collect(join(dirname(file), path), seen);
}

/** Thousands of bytes. */
async function gzippedKb(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(file)).length));
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
