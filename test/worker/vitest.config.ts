import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { writeRoots } from "../../worker/serve/roots.ts";

writeRoots();

export default defineConfig({
  plugins: [
    cloudflareTest(({ inject }) => {
      const { dohUrl, rootPem } = inject("world");
      return {
        wrangler: { configPath: "../../wrangler.toml" },
        miniflare: {
          bindings: {
            VANTAGE_ID: "test",
            DOH_URL: dohUrl,
            EXTRA_CA_CERTS: rootPem,
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
    globalSetup: ["./world.ts"],
    testTimeout: 20_000,
  },
});
