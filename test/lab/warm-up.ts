import { cp } from "node:fs/promises";
import { join } from "node:path";
import { baselineLayers, type Baseline } from "../../shared/model/baseline.ts";
import type { Job } from "./conductor.ts";
import type { LabNetwork } from "./network/lab-network.ts";
import { probeUrl } from "./network/plan.ts";

const pause = 400;
const tries = { reaches: 3, blind: 5 } as const;

/**
 * Lets the real probe make its own history of the targets through its public interface, at the pace it allows, and
 * leaves it in `data`. Returns from when on it will measure afresh.
 */
export async function makeHistory(network: LabNetwork, job: Extract<Job, { kind: "history" }>): Promise<number> {
  if (job.history === "blind") await keepProbeOut(network, job.targets);
  const data = join(network.folder, "probe");
  await network.startProbe(data, job.prebuilt);
  let freshFrom = 0;
  let baselines: readonly Baseline[] = [];
  // A probe that never connected has nothing to say about the layers above.
  const layers = job.history === "reaches" ? baselineLayers : (["tcp"] as const);
  const missing = (): Baseline | undefined =>
    baselines.find((baseline) => layers.some((layer) => baseline[layer] !== job.history));
  // On a busy machine a measurement may fail by itself; then it takes some more.
  for (let run = 0; run < tries[job.history] || (run < 2 * tries[job.history] && missing()); run += 1) {
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, freshFrom - Date.now())));
    const asked = job.targets.map((target) =>
      network.hosts.client.call("askProbe", { probeUrl, target, rootPem: network.rootPem }),
    );
    const answers = await Promise.all(asked);
    baselines = answers.map(({ baseline }) => baseline);
    freshFrom = Date.now() + Math.max(...answers.map(({ pollAfter }) => pollAfter)) * 1000 + pause;
  }
  const other = missing();
  if (other) throw new Error(`the probe should be "${job.history}" by now and says ${JSON.stringify(other)}`);
  await network.net.probe.stop();
  await cp(data, job.data, { recursive: true });
  return freshFrom;
}

/** The portal lets nothing of the probe's in, and never has. */
export async function keepProbeOut({ net }: LabNetwork, targets: readonly string[]): Promise<void> {
  const to = targets.map((target) => new URL(target).hostname);
  for (const site of ["portal", "region-site", "other-region"] as const) await net.at(site).drop({ from: "probe", to });
}
