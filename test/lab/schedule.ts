import { mkdtemp, rm, writeFile, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report, Seed } from "./conductor.ts";
import type { LoadedFault } from "./fault.ts";
import { startHistories, type Histories } from "./histories.ts";
import { startJob, type RunningJob } from "./run-job.ts";
import type { Outcome } from "./score.ts";
import { createSlots, type Slots } from "./slots.ts";

export interface Parts {
  /** Flags of `unshare` that work here. */
  readonly flags: readonly string[];
  /** Folder of the built extension. */
  readonly extension: string;
  /** Folder of the built Worker. */
  readonly prebuilt: string;
}

/** Faults that need no history go first, so that they run while histories are being made; blind takes longest. */
const order = { new: 0, down: 0, reaches: 1, blind: 2 } as const;

/** Runs faults in networks of their own, `jobs` diagnoses at once. `keep`: folder for each run's whole report. */
export async function runFaults(
  faults: readonly LoadedFault[],
  parts: Parts,
  options: {
    readonly jobs: number;
    readonly keep: string | undefined;
    readonly memory: string | undefined;
    readonly told: (id: string) => void;
  },
): Promise<ReadonlyMap<LoadedFault, Outcome>> {
  const folder = await mkdtemp(join(tmpdir(), "fapiao-lab-history-"));
  const histories = startHistories(faults, parts, options.memory ?? folder);
  const slots = createSlots(options.jobs);
  const queue = faults.toSorted((a, b) => order[a.probe] - order[b.probe]);
  const outcomes = new Map<LoadedFault, Outcome>();
  const worker = async (): Promise<void> => {
    for (let fault = queue.shift(); fault !== undefined; fault = queue.shift()) {
      const outcome = await runFault(fault, parts, histories, slots, options.keep);
      outcomes.set(fault, outcome);
      options.told(fault.id);
    }
  };
  // As many networks again are made ready, so that nobody waits for building.
  await Promise.all(Array.from({ length: 2 * options.jobs }, worker));
  await rm(folder, { recursive: true, force: true });
  return outcomes;
}

async function runFault(
  fault: LoadedFault,
  { flags, extension, prebuilt }: Parts,
  histories: Histories,
  slots: Slots,
  keep: string | undefined,
): Promise<Outcome> {
  const job = startJob(flags, {
    kind: "fault",
    file: fault.file,
    ...(fault.hunted && { hunted: fault.hunted }),
    extension,
    prebuilt,
  });
  const report = await takeTurn(job, histories.get(fault.probe), slots);
  if (keep !== undefined) {
    await mkdir(keep, { recursive: true });
    await writeFile(join(keep, `${fault.id}.${fault.run}.json`), JSON.stringify(report, null, 2));
  }
  if (report.kind === "verdict") return report;
  return { kind: "trouble", why: report.kind === "trouble" ? report.why : "a history came instead of a verdict" };
}

/** Waits until the network, the probe's history and a free place are there, then lets the job go on to its end. */
export async function takeTurn(job: RunningJob, history: Promise<Seed> | undefined, slots: Slots): Promise<Report> {
  await job.ready;
  try {
    const seed = await history;
    return await slots.use(() => {
      job.go(seed === undefined ? {} : { seed });
      return job.done;
    });
  } catch (error) {
    job.stop(error instanceof Error ? error.message : String(error));
    return job.done;
  }
}
