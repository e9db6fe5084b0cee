import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";

const root = join(import.meta.dirname, "../..");

/** What the Worker serves besides its answers: wrangler.toml names the same folder. */
export const assetsDir = join(root, "dist/worker");

/**
 * Builds the Worker's pages into `dist/worker`, about 2 s. They are complete in a folder of their own before they take the
 * place of the last ones: several may build at once.
 */
export async function buildPages(): Promise<void> {
  const unfinished = `${assetsDir}.${process.pid}`;
  const pages = join(root, "worker/pages");
  await build({
    configFile: false,
    root: pages,
    base: "/pages/",
    logLevel: "warn",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      outDir: join(unfinished, "pages"),
      emptyOutDir: true,
      target: "chrome111",
      // Only as text in the page, which its Content-Security-Policy forbids.
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { viewer: join(pages, "viewer/index.html"), desk: join(pages, "desk/index.html") },
      },
    },
  });
  await rm(assetsDir, { recursive: true, force: true });
  await rename(unfinished, assetsDir).catch(async (error: unknown) => {
    // Somebody else was there first, with the same.
    if (!existsSync(assetsDir)) throw error;
    await rm(unfinished, { recursive: true });
  });
}

/** Builds them where nobody has yet. */
export async function ensurePages(): Promise<void> {
  if (!existsSync(assetsDir)) await buildPages();
}

if (import.meta.main) {
  await buildPages();
  console.log(`The Worker's pages are in ${assetsDir}.`);
}
