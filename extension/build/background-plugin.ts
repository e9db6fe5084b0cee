import { join } from "node:path";
import type { Plugin } from "vite";
import { bundled } from "./bundled.ts";
import { changeManifest } from "./change-manifest.ts";

const fileName = "background.js";
const shared = join(import.meta.dirname, "../../shared/");

/**
 * Bundles the service worker by itself and names it in the manifest. Bundled with the pages it would be cut into the
 * chunks that it shares with them and carry what only they use of those, and every event that wakes it would pay for that.
 */
export function backgroundPlugin(entry: string, { define, target }: BackgroundOptions): Plugin {
  return {
    name: "fapiao-doctor:background",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const source = await bundled({
          define,
          plugins: [nativeApiPlugin],
          build: {
            target,
            rolldownOptions: {
              input: entry,
              // `shared` is pure: a module of which nothing is used does nothing, whatever it prepares when loaded.
              treeshake: { moduleSideEffects: (id) => !id.startsWith(shared) },
            },
          },
        });
        this.emitFile({ type: "asset", fileName, source });
        changeManifest(bundle, (manifest) => ({
          ...manifest,
          background: { service_worker: fileName, type: "module" },
        }));
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
