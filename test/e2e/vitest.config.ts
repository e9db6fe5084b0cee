import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "e2e",
    include: ["**/*.test.ts"],
    globalSetup: "./global-setup.ts",
    // Most of a test is waiting, so two browsers share two cores; with more of them they would measure each other.
    maxWorkers: 2,
    // What is polled for comes over several processes; the default of a second is for what happens in one.
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 40_000,
    hookTimeout: 60_000,
  },
});
