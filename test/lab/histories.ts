import { createHash } from "node:crypto";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { MadeHistory, Seed } from "./conductor.ts";
import type { LoadedFault } from "./fault.ts";
import { startJob } from "./run-job.ts";
import type { Parts } from "./schedule.ts";

export type Histories = ReadonlyMap<string, Promise<Seed>>;

/** Each kind of history is made once, by the real probe in a network of its own, and every fault gets a copy. */
export function startHistories(
  faults: readonly Pick<LoadedFault, "probe" | "target">[],
  parts: Parts,
  folder: string,
): Histories {
  const wanted = (["reaches", "blind"] as const).filter((history) => faults.some(({ probe }) => probe === history));
  return new Map(
    wanted.map((history) => {
      const targets = [...new Set(faults.filter(({ probe }) => probe === history).map(({ target }) => target))];
      const made = remembered(history, targets.toSorted(), parts, folder);
      // Every fault that waits for it says so; nobody may be waiting yet.
      made.catch(() => undefined);
      return [history, made];
    }),
  );
}

/** A history that lies in the folder already, of the same Worker and targets, or a new one. */
async function remembered(
  history: MadeHistory,
  targets: readonly string[],
  { flags, prebuilt }: Parts,
  folder: string,
): Promise<Seed> {
  const name = `${history}-${fingerprint([...targets, await textOf(prebuilt)])}`;
  const data = join(folder, name);
  const note = join(folder, `${name}.json`);
  const known = await readFile(note, "utf8").catch(() => undefined);
  if (known !== undefined) return JSON.parse(known) as Seed;
  const unfinished = `${data}.${process.pid}`;
  const report = await startJob(flags, { kind: "history", history, targets, data: unfinished, prebuilt }).done;
  if (report.kind !== "history-made")
    throw new Error(
      `the probe's history "${history}" could not be made: ${report.kind === "trouble" ? report.why : report.kind}`,
    );
  await rm(data, { recursive: true, force: true });
  await rename(unfinished, data);
  const seed: Seed = { data, freshFrom: report.freshFrom };
  await writeFile(note, JSON.stringify(seed));
  return seed;
}

/** Another Worker may keep its memory in another form. */
async function textOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = await Promise.all(files.toSorted().map((file) => readFile(file, "utf8")));
  return texts.join("\n");
}

function fingerprint(texts: readonly string[]): string {
  return createHash("sha256").update(texts.join("\n")).digest("hex").slice(0, 12);
}
