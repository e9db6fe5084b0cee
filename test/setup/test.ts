import { mkdir, readFile } from "node:fs/promises";
import * as v from "valibot";
import { buildAll } from "./build.ts";
import { nodeScript, root, tool } from "./process.ts";

interface Stage {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const vitestResult = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });
const labResult = v.array(v.object({ passed: v.boolean() }));

const results = `${root}.data/test`;
/** What `npm run lab` exits with where namespaces are impossible. */
const labImpossible = 3;

/**
 * `npm test`: every group of stages in turn, cheapest first; stops at the first group in which one fails. Resolves to the exit code. The closing
 * line counts checks, tests and faults together.
 */
export async function runTests({ lab }: { readonly lab: boolean }): Promise<number> {
  await mkdir(results, { recursive: true });
  const groups: readonly (readonly Stage[])[] = [
    [{ name: "types", run: () => check("tsc", ["--build"]) }],
    [{ name: "format", run: () => check("oxfmt", ["--check"]) }],
    [{ name: "lint", run: () => check("oxlint", ["--type-aware"]) }],
    [{ name: "unused", run: () => check("knip", []) }],
    [{ name: "build", run: async () => one(await buildAll()) }],
    // Each waits much of its time; what runs in browsers and networks wants the machine for itself.
    [
      { name: "unit", run: () => vitest("unit") },
      { name: "worker", run: () => vitest("worker") },
    ],
    [{ name: "browser", run: () => vitest("e2e") }],
    [{ name: "lab", run: () => quickLab(lab) }],
  ];
  let passed = 0;
  for (const group of groups) {
    const outcomes = await Promise.all(group.map(timed));
    passed += sum(outcomes.map((outcome) => outcome.passed));
    const failed = sum(outcomes.map((outcome) => outcome.failed));
    if (failed > 0) {
      process.stdout.write(`${passed} passed, ${failed} failed\n`);
      return 1;
    }
  }
  process.stdout.write(`${passed} passed, 0 failed\n`);
  return 0;
}

async function timed({ name, run }: Stage): Promise<Outcome> {
  const started = performance.now();
  const outcome = await run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`── ${name}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s\n`);
  return outcome;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function one(code: number): Outcome {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function check(name: string, args: readonly string[]): Promise<Outcome> {
  return one(await tool(name, args));
}

async function vitest(project: string): Promise<Outcome> {
  const file = `${results}/${project}.json`;
  const code = await tool("vitest", [
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  const { numPassedTests, numFailedTests } = v.parse(vitestResult, await readJson(file));
  // A run can also fail outside every test: a broken set-up, an error that nobody caught.
  return { passed: numPassedTests, failed: code === 0 ? 0 : Math.max(1, numFailedTests) };
}

async function quickLab(tools: boolean): Promise<Outcome> {
  if (!tools) return skipped("its tools could not be installed");
  const file = `${results}/lab.json`;
  const code = await nodeScript("test/lab/main.ts", ["--quick", "--json", file]);
  if (code === labImpossible) return skipped("this machine allows no network namespaces");
  const faults = v.parse(labResult, await readJson(file));
  const failed = faults.filter(({ passed }) => !passed).length;
  return { passed: faults.length - failed, failed: code === 0 ? 0 : Math.max(1, failed) };
}

function skipped(reason: string): Outcome {
  process.stdout.write(`lab skipped: ${reason}\n`);
  return { passed: 0, failed: process.env["CI_LAB"] === "1" ? 1 : 0 };
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, "utf8"));
}
