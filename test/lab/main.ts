import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeAccuracy } from "./accuracy/write.ts";
import { parseArguments, usage, type Arguments } from "./arguments.ts";
import { buildParts } from "./build-parts.ts";
import { FaultFileError } from "./check-fault.ts";
import { chooseFaults, type Choice } from "./choose.ts";
import { huntSummaryOf } from "./hunt/summary.ts";
import { namespacesPossible } from "./namespaces.ts";
import { runFaults } from "./schedule.ts";
import { score } from "./score.ts";
import { tellStories } from "./stories/tell.ts";
import { healthySummaryOf, summaryOf, tableOf } from "./table.ts";

/** `npm run lab`: real networks with one fault each, and what the extension says about them. See docs/lab.md. */

const exit = { failed: 1, usage: 2, impossible: 3 } as const;
const ownFolder = join(import.meta.dirname, "faults");

function fail(sentence: string, code: number): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

function readArguments(): Arguments {
  try {
    return parseArguments(process.argv.slice(2), ownFolder);
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${usage}`, exit.usage);
  }
}

/** Where the lab can run, and what it runs. */
async function readyParts() {
  const possible = namespacesPossible();
  if (!possible.ok) return fail(possible.reason, exit.impossible);
  const parts = await buildParts().catch((error: unknown) =>
    fail(`The lab's parts could not be built: ${error instanceof Error ? error.message : String(error)}`, exit.failed),
  );
  return { flags: possible.flags, ...parts };
}

/** Exit code of the stories. */
async function tell({ minutes }: NonNullable<Arguments["stories"]>): Promise<number> {
  const parts = await readyParts();
  const stuck = await tellStories(parts, {
    minutes,
    only: wanted.only,
    pictures: join(import.meta.dirname, "../../.data/stories"),
  });
  await parts.remove();
  return stuck === 0 ? 0 : exit.failed;
}

async function readFaults(wanted: Arguments): Promise<Choice> {
  try {
    return await chooseFaults(wanted, ownFolder);
  } catch (error) {
    if (error instanceof FaultFileError) return fail(error.message, exit.usage);
    throw error;
  }
}

const wanted = readArguments();
if (wanted.stories !== undefined) process.exit(await tell(wanted.stories));
const { chosen, twins } = await readFaults(wanted);
if (wanted.list) {
  process.stdout.write(chosen.map(({ id }) => `${id}\n`).join(""));
  process.exit();
}
const { flags, ...parts } = await readyParts();
const outcomes = await runFaults(
  [...chosen, ...twins],
  { flags, ...parts },
  { jobs: wanted.jobs, keep: wanted.keep, memory: wanted.memory, told: (id) => process.stderr.write(`${id} …\n`) },
);
await parts.remove();

const all = [...chosen, ...twins].map((fault) => {
  const outcome = outcomes.get(fault) ?? { kind: "trouble" as const, why: "it did not run" };
  return { fault, outcome };
});
const rows = all.slice(0, chosen.length).map(({ fault, outcome }) =>
  score(
    fault,
    outcome,
    all.find((other) => other.fault.id === fault.twin),
  ),
);
if (wanted.json !== undefined) {
  await mkdir(dirname(wanted.json), { recursive: true });
  await writeFile(wanted.json, `${JSON.stringify(rows, null, 2)}\n`);
}
const failed = rows.filter(({ passed }) => !passed).length;
const summaries = [
  ...(wanted.healthy === undefined ? [summaryOf(rows)] : [healthySummaryOf(rows)]),
  ...(wanted.hunt === undefined ? [] : [huntSummaryOf(rows, wanted.hunt.seed)]),
];
process.stdout.write(`${tableOf(rows)}\n${summaries.join("\n")}\n${rows.length - failed} passed, ${failed} failed\n`);
if (wanted.accuracy !== undefined) {
  const runs = rows.flatMap((row, index) => {
    const run = all[index];
    return run === undefined ? [] : [{ ...run, row }];
  });
  await writeAccuracy(wanted.accuracy, runs, process.argv.slice(2));
}
process.exit(failed === 0 ? 0 : exit.failed);
