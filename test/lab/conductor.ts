import { cp } from "node:fs/promises";
import { join } from "node:path";
import type { Evidence } from "../../shared/model/evidence.ts";
import type { Finding } from "../../shared/model/finding.ts";
import { diagnose, visit, type Given } from "./browser/diagnosis.ts";
import { launchBrowser } from "./browser/launch.ts";
import { permitted } from "./browser/permitted.ts";
import type { History, LoadedFault } from "./fault.ts";
import { huntedCase, type HuntedCase } from "./hunt/compose.ts";
import { loadFault } from "./load-faults.ts";
import { checkHealth, createLabNetwork, type LabNetwork } from "./network/lab-network.ts";
import { defaultTarget, probeUrl } from "./network/plan.ts";
import { stories } from "./stories/index.ts";
import type { Told } from "./stories/walk.ts";
import { walkStory } from "./stories/walk-story.ts";
import { keepProbeOut, makeHistory } from "./warm-up.ts";

/** The first process of a network's namespaces: it builds the network, does one job in it and ends, and all ends with it. */

export type Job =
  | {
      readonly kind: "history";
      readonly history: MadeHistory;
      readonly targets: readonly string[];
      readonly data: string;
      readonly prebuilt: string;
    }
  | {
      readonly kind: "fault";
      readonly file: string;
      readonly hunted?: HuntedCase;
      readonly extension: string;
      readonly prebuilt: string;
    }
  | {
      readonly kind: "story";
      readonly id: string;
      readonly extension: string;
      readonly prebuilt: string;
      /** How long the fault lasts that somebody else mends, milliseconds. */
      readonly lastsMs: number;
      /** Folder for its pictures. */
      readonly pictures: string;
    };

/** Histories that take measurements to make. */
export type MadeHistory = Extract<History, "reaches" | "blind">;

/** Where a made history lies, and from when on the probe no longer answers from memory (milliseconds since the epoch). */
export interface Seed {
  readonly data: string;
  readonly freshFrom: number;
}

/** The word to go on, once a network is ready. */
export interface Go {
  /** For faults whose probe has a history. */
  readonly seed?: Seed;
}

export type Report =
  | { readonly kind: "ready" }
  | { readonly kind: "history-made"; readonly freshFrom: number }
  | {
      readonly kind: "verdict";
      readonly given: Given;
      readonly elapsedMs: number;
      readonly findings: readonly Finding[];
      readonly evidence: Evidence;
      readonly report: unknown;
    }
  | { readonly kind: "told"; readonly told: Told }
  | { readonly kind: "trouble"; readonly why: string; readonly told?: Told };

const say = (report: Report): Promise<void> =>
  new Promise((resolve, reject) =>
    process.send?.(report, (error: Error | null) => (error ? reject(error) : resolve())),
  );

process.once("message", (job: Job) => {
  const go = new Promise<Go>((resolve) => process.once("message", resolve));
  perform(job, go)
    .catch((error: unknown) => say({ kind: "trouble", why: error instanceof Error ? error.message : String(error) }))
    .finally(() => process.exit());
});
// Whoever started us is gone.
process.once("disconnect", () => process.exit());

async function perform(job: Job, go: Promise<Go>): Promise<void> {
  const network = await createLabNetwork();
  if (job.kind === "history") await say({ kind: "history-made", freshFrom: await makeHistory(network, job) });
  else if (job.kind === "story") await runStory(network, job, go);
  else await runFault(network, job, go);
}

async function runFault(network: LabNetwork, job: Extract<Job, { kind: "fault" }>, go: Promise<Go>): Promise<void> {
  const fault = job.hunted === undefined ? await loadFault(job.file) : huntedCase(job.hunted);
  await say({ kind: "ready" });
  const { seed } = await go;
  await remember(network, fault, seed, job.prebuilt);
  const target = new URL(fault.target);
  await checkHealth(network, target, {
    runs: fault.probe !== "down",
    reaches: fault.probe !== "down" && fault.probe !== "blind",
  });
  await sleep((seed?.freshFrom ?? 0) - Date.now());
  try {
    await fault.inject(network.net);
  } catch (error) {
    throw new Error(`${job.file}: \`inject\` failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  const browser = await launchBrowser({
    computer: network.computer,
    extension: await permitted(job.extension, fault.allows ?? [], network.folder),
    probeUrl,
    folder: network.folder,
  });
  if (fault.visit === true) await visit(browser, fault.target);
  network.startTimers();
  const { given, elapsedMs, findings, evidence, report } = await diagnose(browser, fault.target);
  await say({ kind: "verdict", given, elapsedMs, findings, evidence, report });
}

async function runStory(network: LabNetwork, job: Extract<Job, { kind: "story" }>, go: Promise<Go>): Promise<void> {
  const story = stories.find(({ id }) => id === job.id);
  if (story === undefined) throw new Error(`there is no story ${job.id}`);
  await say({ kind: "ready" });
  const { seed } = await go;
  await remember(network, { probe: "reaches", target: defaultTarget }, seed, job.prebuilt);
  await checkHealth(network, new URL(defaultTarget), { runs: true, reaches: true });
  await sleep((seed?.freshFrom ?? 0) - Date.now());
  await say(await walkStory(network, story, job));
}

/** Brings the probe into the state the fault wants. */
async function remember(
  network: LabNetwork,
  fault: Pick<LoadedFault, "probe" | "target">,
  seed: Seed | undefined,
  prebuilt: string,
): Promise<void> {
  const data = join(network.folder, "probe");
  if (seed) await cp(seed.data, data, { recursive: true });
  if (fault.probe === "blind") await keepProbeOut(network, [fault.target]);
  if (fault.probe !== "down") await network.startProbe(data, prebuilt);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}
