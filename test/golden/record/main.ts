import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildParts } from "../../lab/build-parts.ts";
import type { Seed } from "../../lab/conductor.ts";
import { namespacesPossible, spawnInNamespaces } from "../../lab/namespaces.ts";
import { defaultTarget } from "../../lab/network/plan.ts";
import { startJob } from "../../lab/run-job.ts";
import { situations } from "../situations.ts";
import type { Answer, Job } from "./job.ts";

/** Records the situations named on the command line, or all of them, anew. See ../README.md. */

const recorder = fileURLToPath(new URL("recorder.ts", import.meta.url));
const golden = fileURLToPath(new URL("..", import.meta.url));

const named = process.argv.slice(2);
const unknown = named.find((id) => !situations.some((situation) => situation.id === id));
if (unknown !== undefined)
  fail(`There is no situation "${unknown}"; there are ${situations.map(({ id }) => id).join(", ")}.`);
const possible = namespacesPossible();
if (!possible.ok) fail(possible.reason);
const { flags } = possible;
const folder = await mkdtemp(join(tmpdir(), "fapiao-golden-"));
const built = await buildParts();
const { extension, prebuilt } = built;
const seed = await makeHistory();
let failed = 0;
for (const { id } of situations.filter((situation) => named.length === 0 || named.includes(situation.id))) {
  const answer = await recordOne({ situation: id, extension, prebuilt, seed });
  if (answer.kind === "recorded") {
    await mkdir(join(golden, id), { recursive: true });
    await write(join(golden, id, "1-events.json"), answer.recording);
    await write(join(golden, id, "1-gathered.json"), answer.gathered);
  } else failed += 1;
  process.stdout.write(
    `${id}: ${answer.kind === "recorded" ? `${answer.recording.events.length} events` : answer.why}\n`,
  );
}
await built.remove();
await rm(folder, { recursive: true, force: true });
process.exit(failed === 0 ? 0 : 1);

async function makeHistory(): Promise<Seed> {
  const data = join(folder, "history");
  const made = await startJob(flags, { kind: "history", history: "reaches", targets: [defaultTarget], data, prebuilt })
    .done;
  if (made.kind !== "history-made") fail(made.kind === "trouble" ? made.why : `a ${made.kind} came for a history`);
  return { data, freshFrom: made.freshFrom };
}

function recordOne(job: Job): Promise<Answer> {
  const child = spawnInNamespaces(flags, recorder);
  child.send(job);
  return new Promise((resolve) => {
    child.once("message", (answer: Answer) => resolve(answer));
    child.once("exit", (code) => resolve({ kind: "trouble", why: `the network ended early with ${code}` }));
  });
}

async function write(file: string, content: object): Promise<void> {
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
