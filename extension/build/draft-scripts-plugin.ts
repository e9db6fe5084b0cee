import { join } from "node:path";
import type { Plugin } from "vite";
import { draftScripts } from "../draft-scripts.ts";
import { bundled } from "./bundled.ts";

const sources = [
  [draftScripts.keep, "draft.iife.ts"],
  [draftScripts.fill, "draft-fill.iife.ts"],
] as const;

/** Bundles the scripts that are put into pages on demand, which the manifest does not name; each one a file by itself. */
export function draftScriptsPlugin(content: string, target: string): Plugin {
  return {
    name: "fapiao-doctor:draft-scripts",
    apply: "build",
    async generateBundle() {
      for (const [fileName, source] of sources) {
        const rolldownOptions = { input: join(content, source), output: { format: "iife" } } as const;
        this.emitFile({ type: "asset", fileName, source: await bundled({ build: { target, rolldownOptions } }) });
      }
    },
  };
}
