import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parseArguments, usage, type Arguments } from "./arguments.ts";
import type { Figure } from "./benchmark.ts";
import { benchmarks } from "./benchmarks/index.ts";
import { createSurroundings } from "./surroundings.ts";
import { summaryOf, tableOf } from "./table.ts";

/** `npm run bench`: the project's numbers beside their goals. A missed goal is a number; only a broken benchmark fails. */

const exit = { broken: 1, usage: 2 } as const;

const { json, only = "", list, lab, soakMinutes } = readArguments();
const isWanted = (id: string) => id.startsWith(only);
const chosen = benchmarks.filter(({ figures }) => Object.keys(figures).some(isWanted));
if (chosen.length === 0) fail(`No number's id begins with "${only}"; see --list.`);
if (list) {
  const ids = chosen.flatMap(({ figures }) => Object.keys(figures)).filter(isWanted);
  process.stdout.write(ids.map((id) => `${id}\n`).join(""));
  process.exit();
}

const surroundings = createSurroundings(lab, soakMinutes);
const found: Figure[] = [];
let broken = 0;
for (const { title, figures, run } of chosen) {
  process.stderr.write(`${title} …\n`);
  const outcome = await run(surroundings).catch((error: unknown) => {
    broken += 1;
    process.stderr.write(`  ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return `it broke, see above`;
  });
  if (typeof outcome !== "string") found.push(...outcome.filter(({ id }) => isWanted(id)).map(readable));
  else process.stdout.write(`not run: ${Object.keys(figures).filter(isWanted).join(", ")}: ${outcome}\n`);
}
await surroundings.clear();

if (json !== undefined) {
  await mkdir(dirname(json), { recursive: true });
  await writeFile(json, `${JSON.stringify(found, null, 2)}\n`);
}
process.stdout.write(`${tableOf(found)}\n${summaryOf(found)}\n`);
process.exit(broken === 0 ? 0 : exit.broken);

function readArguments(): Arguments {
  try {
    return parseArguments(process.argv.slice(2));
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(exit.usage);
}

function readable(figure: Figure): Figure {
  const { value, baseline } = figure;
  return { ...figure, value: short(value), baseline: baseline === null ? null : short(baseline) };
}

/** Four digits are more than any of these measurements is worth. */
function short(value: number): number {
  return Number(value.toPrecision(4));
}
