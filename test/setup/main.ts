import { ensureChromium } from "./chromium.ts";
import { ensureLabTools } from "./lab-tools.ts";
import { nodeScript, tool } from "./process.ts";
import { buildAll } from "./build.ts";
import { runTests } from "./test.ts";

/** Every npm script: what it needs on the machine, and what it runs. */
const tasks: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  start: async (args) => {
    await ensureChromium();
    return nodeScript("test/practice/main.ts", args);
  },
  test: async () => {
    await ensureChromium();
    const lab = await ensureLabTools();
    return runTests({ lab });
  },
  check: () => checkAll(),
  fix: async () =>
    (await nodeScript("worker/openapi/write.ts", [])) ||
    (await tool("oxfmt", [])) ||
    tool("oxlint", ["--type-aware", "--fix"]),
  build: () => buildAll(),
  package: (args) => nodeScript("extension/package/main.ts", args),
  worker: (args) => nodeScript("worker/serve/main.ts", args),
  deploy: (args) => nodeScript("worker/serve/deploy/main.ts", args),
  lab: async (args) => {
    await ensureChromium();
    await ensureLabTools();
    return nodeScript("test/lab/main.ts", args);
  },
  bench: async (args) => {
    await ensureChromium();
    return nodeScript("test/bench/main.ts", args);
  },
  screenshots: async (args) => {
    await ensureChromium();
    return nodeScript("test/e2e/screenshots.ts", args);
  },
};

async function checkAll(): Promise<number> {
  return (
    (await tool("tsc", ["--build"])) ||
    (await tool("oxfmt", ["--check"])) ||
    (await tool("oxlint", ["--type-aware"])) ||
    tool("knip", [])
  );
}

const [name = "", ...args] = process.argv.slice(2);
const task = tasks[name];
if (task === undefined) {
  process.stderr.write(`No such task: "${name}". There are: ${Object.keys(tasks).join(", ")}.\n`);
  process.exit(2);
}
process.exitCode = await task(args);
