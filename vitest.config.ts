import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "test/shared/**/*.test.ts",
            "test/extension/**/*.test.{ts,tsx}",
            "test/structure/**/*.test.ts",
            "test/lab/**/*.test.ts",
            "test/golden/**/*.test.ts",
            "test/worker-serve/**/*.test.ts",
            "test/fuzz/**/*.test.ts",
          ],
        },
      },
      "test/worker/vitest.config.ts",
      "test/e2e/vitest.config.ts",
    ],
  },
});
