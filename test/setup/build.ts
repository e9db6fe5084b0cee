import { nodeScript } from "./process.ts";

/** What ships: the extension in `dist/extension`, the Worker's pages in `dist/worker`. Resolves to the exit code. */
export async function buildAll(): Promise<number> {
  return (await nodeScript("extension/build.ts", [])) || nodeScript("worker/serve/build-pages.ts", []);
}
