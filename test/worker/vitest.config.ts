import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { ensurePages } from "../../worker/serve/build-pages.ts";
import { rootLines, writeRoots } from "../../worker/serve/roots.ts";
import { createAuthority } from "../certificates/authority.ts";

writeRoots();
await ensurePages();

// The test runtime reads the roots that its `fetch` trusts when its package is loaded, so the root must be there first.
const folder = mkdtempSync(join(tmpdir(), "fapiao-doctor-"));
const root = await createAuthority("Fapiao Doctor test root");
process.env.NODE_EXTRA_CA_CERTS = join(folder, "root.crt");
writeFileSync(process.env.NODE_EXTRA_CA_CERTS, root.certPem);
const { cloudflareTest } = await import("@cloudflare/vitest-plugin");

export default defineConfig({
  plugins: [
    cloudflareTest(({ inject }) => {
      const { dohUrl } = inject("world");
      return {
        wrangler: { configPath: "../../wrangler.toml" },
        miniflare: {
          bindings: {
            VANTAGE_ID: "test",
            DOH_URL: dohUrl,
            EXTRA_ROOTS: rootLines([root.certPem]),
            // Nobody can wait a day here; how long it takes is proved in baseline.test.ts.
            BLIND_AFTER_HOURS: "0",
            ALLOW_PRIVATE_TARGETS: "1",
          },
        },
      };
    }),
  ],
  test: {
    name: "worker",
    include: ["**/*.test.ts"],
    globalSetup: ["./world/index.ts", "./world/http-faults.ts", "./world/doh-faults.ts", "./world/census.ts"],
    provide: { root: { certPem: root.certPem, keyPem: root.keyPem } },
    testTimeout: 20_000,
    isolate: false,
  },
});
