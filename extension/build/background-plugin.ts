import { join } from "node:path";
import type { Plugin } from "vite";
import { bundled } from "./bundled.ts";
import { changeManifest } from "./change-manifest.ts";

const root = join(import.meta.dirname, "../..");

/**
 * Bundles the service worker by itself and names it in the manifest, and beside it the judge, which it loads when there is
 * something to judge (`background/judge.ts`). Bundled with the pages it would be cut into the chunks that it shares with them
 * and carry what only they use of those, and every event that wakes it would pay for that.
 */
export function backgroundPlugin({ define, target }: BackgroundOptions): Plugin {
  const background = join(root, "extension/background");
  const script = (input: string, name?: string) =>
    bundled({
      define,
      plugins: [nativeApiPlugin],
      build: {
        target,
        rolldownOptions: {
          input,
          output: { format: "iife", ...(name !== undefined && { name }) },
          preserveEntrySignatures: "exports-only",
          // `shared` is pure: a module of which nothing is used does nothing, whatever it prepares when loaded.
          treeshake: { moduleSideEffects: (id) => !id.startsWith(join(root, "shared/")) },
        },
      },
    });
  return {
    name: "fapiao-doctor:background",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const worker = await script(join(background, "index.ts"));
        this.emitFile({ type: "asset", fileName: "background.js", source: worker });
        const judge = await script(join(background, "judge.script.ts"), "judge");
        this.emitFile({ type: "asset", fileName: "judge.js", source: judge });
        // No module: one could load nothing later.
        changeManifest(bundle, (manifest) => ({ ...manifest, background: { service_worker: "background.js" } }));
      },
    },
  };
}

/**
 * Gives the service worker the browser's own `chrome` where the source says `browser` of webextension-polyfill. From our
 * lowest version on, its methods return promises by themselves, so that the package (2.5 kB gz at every start) would only
 * hand them through; what it adds beside that, listeners of messages that answer with a promise, `messages.ts` does without.
 */
const nativeApiPlugin: Plugin = {
  name: "fapiao-doctor:native-api",
  enforce: "pre",
  resolveId: (id) => (id === polyfill ? nativeApi : undefined),
  load: (id) => (id === nativeApi ? "export default chrome;" : undefined),
};
const polyfill = "webextension-polyfill";
/** The zero byte marks what is no file (Rollup's convention). */
const nativeApi = `\0${polyfill}`;

interface BackgroundOptions {
  readonly define: Record<string, string>;
  readonly target: string;
}
