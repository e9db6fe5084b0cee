import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parseArguments, usage, type Arguments } from "./arguments.ts";
import { buildParts } from "./build-parts.ts";
import type { LoadedFault } from "./fault.ts";
import { FaultFileError } from "./check-fault.ts";
import { loadFaults } from "./load-faults.ts";
import { namespacesPossible } from "./namespaces.ts";
import { runFaults } from "./schedule.ts";
import { score } from "./score.ts";
import { summaryOf, tableOf } from "./table.ts";

/** `npm run lab`: real networks with one fault each, and what the extension says about them. See docs/lab.md. */

const exit = { failed: 1, usage: 2, impossible: 3 } as const;

function fail(sentence: string, code: number): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

function readArguments(): Arguments {
  try {
    return parseArguments(process.argv.slice(2));
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${usage}`, exit.usage);
  }
}

async function readFaults(folder: string): Promise<readonly LoadedFault[]> {
  try {
    return await loadFaults(folder);
  } catch (error) {
    if (error instanceof FaultFileError) return fail(error.message, exit.usage);
    throw error;
  }
}

const wanted = readArguments();
const all = await readFaults(wanted.from);
const { only } = wanted;
const chosen = all.filter((fault) => (only === undefined ? !wanted.quick || fault.quick === true : fault.id === only));
if (chosen.length === 0)
  fail(
    only === undefined
      ? `No fault in ${wanted.from} has \`quick: true\`.`
      : `There is no fault "${only}" in ${wanted.from}; --list names them.`,
    exit.usage,
  );
if (wanted.list) {
  process.stdout.write(chosen.map(({ id }) => `${id}\n`).join(""));
  process.exit();
}
const possible = namespacesPossible();
if (!possible.ok) fail(possible.reason, exit.impossible);

const twins = all.filter((fault) => chosen.some(({ twin }) => twin === fault.id) && !chosen.includes(fault));
const parts = await buildParts();
const outcomes = await runFaults(
  [...chosen, ...twins],
  { flags: possible.flags, ...parts },
  { jobs: wanted.jobs, keep: wanted.keep, told: (id) => process.stderr.write(`${id} …\n`) },
);
await parts.remove();

const rows = chosen.map((fault) => {
  const twin = all.find(({ id }) => id === fault.twin);
  return score(fault, outcomeOf(fault), twin && { fault: twin, outcome: outcomeOf(twin) });
});
if (wanted.json !== undefined) {
  await mkdir(dirname(wanted.json), { recursive: true });
  await writeFile(wanted.json, `${JSON.stringify(rows, null, 2)}\n`);
}
const failed = rows.filter(({ passed }) => !passed).length;
process.stdout.write(`${tableOf(rows)}\n${summaryOf(rows)}\n${rows.length - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : exit.failed);

function outcomeOf({ id }: LoadedFault) {
  return outcomes.get(id) ?? { kind: "trouble" as const, why: "it did not run" };
}
