import type { Rolldown } from "vite";

/** Changes the manifest that CRXJS made, after it made it: for plugins that run last. */
export function changeManifest(bundle: Rolldown.OutputBundle, change: (manifest: object) => object): void {
  const file = bundle["manifest.json"];
  if (file?.type !== "asset") throw new Error("The build made no manifest.json.");
  const manifest: unknown = JSON.parse(String(file.source));
  if (typeof manifest !== "object" || manifest === null) throw new Error("manifest.json holds no object.");
  file.source = JSON.stringify(change(manifest), null, 2);
}
