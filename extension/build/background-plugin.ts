import { build, type InlineConfig, type Plugin } from "vite";
import { changeManifest } from "./change-manifest.ts";

const fileName = "background.js";

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
          configFile: false,
          logLevel: "warn",
          publicDir: false,
          define,
          build: { target, write: false, modulePreload: false, rolldownOptions: { input: entry } },
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

interface BackgroundOptions {
  readonly define: Record<string, string>;
  readonly target: string;
}

/** The one file of a bundle; more than one would be a dynamic import, which service workers do not know. */
async function bundled(config: InlineConfig): Promise<string> {
  const result = await build(config);
  if (!("output" in result)) throw new Error("The background was not bundled once.");
  const [chunk, ...others] = result.output;
  if (others.length > 0)
    throw new Error(`The background is not one file: ${others.map((other) => other.fileName).join(", ")}`);
  return chunk.code;
}
