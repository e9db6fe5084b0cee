import type { Plugin } from "vite";

const unwanted = "web_accessible_resources";

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
        const file = bundle["manifest.json"];
        if (file?.type !== "asset") throw new Error("The build made no manifest.json.");
        file.source = JSON.stringify(JSON.parse(String(file.source), withoutThem), null, 2);
      },
    },
  };
}

function withoutThem(key: string, value: unknown): unknown {
  return key === unwanted ? undefined : value;
}
