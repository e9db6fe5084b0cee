import { rm } from "node:fs/promises";
import { buildPages } from "../../worker/serve/build-pages.ts";
import { bundleWorker } from "../../worker/serve/bundle.ts";
import { nodeScript, root } from "../setup/process.ts";
import { bundleDir, extensionDir, probeHost } from "./places.ts";

/** Builds what ships, once for all tests: the extension with its probe, and the Worker. */
export default async function setup(): Promise<void> {
  await rm(`${root}.data/e2e`, { recursive: true, force: true });
  const code = await nodeScript("extension/build.ts", [], { PROBE_URL: `https://${probeHost}`, OUT_DIR: extensionDir });
  if (code !== 0) throw new Error("The extension does not build.");
  await buildPages();
  await bundleWorker(bundleDir);
}
