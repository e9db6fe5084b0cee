import { join } from "node:path";
import { crx } from "@crxjs/vite-plugin";
import type { InlineConfig } from "vite";
import { backgroundPlugin } from "./background-plugin.ts";
import { draftScriptsPlugin } from "./draft-scripts-plugin.ts";
import { localesPlugin } from "./locales-plugin.ts";
import { packagedFilesPlugin } from "./packaged-files-plugin.ts";
import { privateResourcesPlugin } from "./private-resources-plugin.ts";
import { manifest } from "../manifest.ts";
import type { ProbeAddress } from "../probe-address.ts";

const root = join(import.meta.dirname, "..");

/** How the extension is built; `probe` is the one it asks unless the user or a policy names another. */
export function extensionConfig(probe: ProbeAddress | null, outDir: string): InlineConfig {
  const define = { __PROBE_URL__: JSON.stringify(probe?.origin ?? null) };
  const target = "chrome120";
  return {
    configFile: false,
    root,
    logLevel: "warn",
    define,
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    plugins: [
      crx({ manifest: manifest(probe) }),
      backgroundPlugin({ define, target }),
      draftScriptsPlugin(join(root, "content"), target),
      localesPlugin(),
      packagedFilesPlugin(),
      privateResourcesPlugin(),
    ],
    build: {
      outDir,
      emptyOutDir: true,
      target,
      modulePreload: false,
      rolldownOptions: {
        // Pages that the manifest does not name.
        input: {
          diagnosis: join(root, "pages/diagnosis/index.html"),
          drafts: join(root, "pages/drafts/index.html"),
          message: join(root, "pages/message/index.html"),
          practice: join(root, "pages/practice/index.html"),
          report: join(root, "pages/report/index.html"),
          timeline: join(root, "pages/timeline/index.html"),
          viewer: join(root, "pages/viewer/index.html"),
          welcome: join(root, "pages/welcome/index.html"),
        },
      },
    },
  };
}
