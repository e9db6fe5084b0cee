import type { Plugin } from "vite";
import { changeManifest } from "./change-manifest.ts";

/**
 * Removes what makes files of ours loadable by pages, which CRXJS adds for content scripts: ours are self-contained, and a page that could
 * load a file of the extension could tell that it is installed.
 */
export function privateResourcesPlugin(): Plugin {
  return {
    name: "fapiao-doctor:private-resources",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        changeManifest(bundle, (manifest) => ({ ...manifest, web_accessible_resources: undefined }));
      },
    },
  };
}
