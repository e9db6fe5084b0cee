import { cp } from "node:fs/promises";
import { join } from "node:path";
import type { Worker } from "playwright-core";
import type { Diagnosis } from "../../../shared/model/diagnosis.ts";
import { diagnose } from "../../lab/browser/diagnosis.ts";
import { launchBrowser } from "../../lab/browser/launch.ts";
import { checkHealth, createLabNetwork } from "../../lab/network/lab-network.ts";
import { defaultTarget, probeUrl } from "../../lab/network/plan.ts";
import { open, situations } from "../situations.ts";
import type { Gathered } from "../recording.ts";
import type { Answer, Job } from "./job.ts";
import { listen, serviceWorkerOf } from "./listen.ts";

/** The first process of a network's namespaces: it lets one situation happen, writes down what came, and all ends. */

/** A diagnosis that begins by itself has begun by then; one that hangs is noticed after 8 s. */
const patienceMs = 25_000;
const calmMs = 12_000;

const say = (answer: Answer): Promise<void> =>
  new Promise((resolve, reject) =>
    process.send?.(answer, (error: Error | null) => (error ? reject(error) : resolve())),
  );

process.once("message", (job: Job) => {
  record(job)
    .catch((error: unknown) => say({ kind: "trouble", why: error instanceof Error ? error.message : String(error) }))
    .finally(() => process.exit());
});
process.once("disconnect", () => process.exit());

async function record({ situation: id, extension, prebuilt, seed }: Job): Promise<void> {
  const situation = situations.find((one) => one.id === id);
  if (situation === undefined) throw new Error(`there is no situation "${id}"`);
  const network = await createLabNetwork();
  const data = join(network.folder, "probe");
  await cp(seed.data, data, { recursive: true });
  await network.startProbe(data, prebuilt);
  await checkHealth(network, new URL(defaultTarget), { runs: true, reaches: true });
  await sleep(seed.freshFrom - Date.now());
  await situation.inject?.(network.net);
  const browser = await launchBrowser({ computer: network.computer, extension, probeUrl, folder: network.folder });
  const worker = await serviceWorkerOf(browser.context, browser.extensionId);
  // The user has said once that the probe may always be asked.
  await store(worker, { consent: "always" });
  const from = Date.now();
  const heard = await listen(worker);
  const page = await browser.context.newPage();
  await (situation.act ?? open)(page, defaultTarget);
  if ((await finished(worker, calmMs)) === undefined) await diagnose(browser, defaultTarget);
  const done = await finished(worker, patienceMs);
  if (done === undefined) throw new Error("no diagnosis came to its end");
  await sleep(situation.lingerMs ?? 500);
  const events = await heard();
  const { says } = situation;
  const extensionOrigin = `chrome-extension://${browser.extensionId}`;
  const recording = { says, target: defaultTarget, extensionOrigin, from, until: Date.now(), events };
  await say({ kind: "recorded", recording, gathered: done });
}

/** The first diagnosis of the portal, when it is done; undefined where none began in time. */
async function finished(worker: Worker, limitMs: number): Promise<Gathered | undefined> {
  for (const end = Date.now() + limitMs; Date.now() < end; await sleep(200)) {
    const stored = await storedIn(worker);
    const found = stored.find((one) => one?.state === "done") as Diagnosis | undefined;
    if (found !== undefined)
      return { trigger: found.trigger, elapsedMs: found.elapsedMs ?? 0, evidence: found.evidence };
  }
  return undefined;
}

interface Local {
  readonly chrome: {
    readonly storage: { readonly local: { get(keys: null): Promise<object>; set(values: object): Promise<void> } };
  };
}

async function storedIn(worker: Worker): Promise<readonly (Partial<Diagnosis> | null)[]> {
  return Object.values(
    await worker.evaluate(() => (globalThis as unknown as Local).chrome.storage.local.get(null)),
  ) as (Partial<Diagnosis> | null)[];
}

async function store(worker: Worker, values: object): Promise<void> {
  await worker.evaluate((all) => (globalThis as unknown as Local).chrome.storage.local.set(all), values);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}
