import type { Plugin } from "vite";

/**
 * Removes `web_accessible_resources`, which CRXJS adds for content scripts: ours are self-contained, and a page that could
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
        const file = bundle["manifest.json"];
        if (file?.type !== "asset") throw new Error("The build made no manifest.json.");
        const { web_accessible_resources: _, ...rest } = JSON.parse(String(file.source)) as Record<string, unknown>;
        file.source = JSON.stringify(rest, null, 2);
      },
    },
  };
}
