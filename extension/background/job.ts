import browser from "webextension-polyfill";
import type { Diagnosis } from "../../shared/model/diagnosis.ts";
import type { PageWords } from "../../shared/model/evidence.ts";
import { targetText, type Target } from "../../shared/model/target.ts";
import type { ScenarioId } from "../../shared/scenarios/index.ts";
import { diagnosisItem, spentItem, write } from "../storage.ts";
import { budget } from "./budget.ts";
import { listDone, listRunning } from "./diagnosis-store.ts";
import { BudgetSpent, type Run } from "./gather/gatherer.ts";
import { gatheredKeys, gatherers, type GatheredKey } from "./gather/index.ts";
import { type InTurn, takeTurns } from "./in-turn.ts";
import { diagnose } from "./judge.ts";
import { inTurn, noteRepeat } from "./ledger.ts";
import { createRun, type RunOptions } from "./run.ts";
import { mayAskProbe } from "./surroundings.ts";

type Stored = Diagnosis<ScenarioId>;

/** One diagnosis under way in this life of the service worker. */
interface Job {
  diagnosis: Stored;
  run: Run;
  /** Writes in order; the last one is the truth after a kill. */
  readonly inTurn: InTurn;
  /** It was begun anew as another job: what is still under way in this one is heard no more. */
  isAbandoned: boolean;
}

/** The alarm that wakes a killed service worker to go on. */
const resumeAlarm = "resume-diagnoses";
const jobs = new Map<string, Job>();
const listeners: ((diagnosis: Stored) => Promise<void>)[] = [];

/** Calls back with every diagnosis that is done. */
export function onDiagnosed(listener: (diagnosis: Stored) => Promise<void>): void {
  listeners.push(listener);
}

/** The one of this target that is under way. */
export function jobOf(target: Target): Job | undefined {
  return jobs.get(targetText(target));
}

/** Begins after `waitMs`, all gatherers together: evidence of different moments would not fit together. */
export async function launch(
  diagnosis: Stored,
  surroundings: Omit<RunOptions, "onSpent" | "onRepeat" | "isOver" | "observation">,
  waitMs = 0,
): Promise<void> {
  await listRunning(diagnosis);
  // The packed minimum is half a minute; while we live the alarm finds nothing to do.
  await browser.alarms.create(resumeAlarm, { delayInMinutes: 0.5, periodInMinutes: 0.5 });
  const { target, trigger, evidence } = diagnosis;
  const job: Job = {
    diagnosis,
    run: createRun({
      ...surroundings,
      observation: evidence.observation,
      onSpent: (spent) => save(job, () => write(spentItem(diagnosis.id), spent)),
      isOver: () => job.isAbandoned,
      onRepeat: () => save(job, () => inTurn(() => noteRepeat(target, trigger))),
    }),
    inTurn: takeTurns(),
    isAbandoned: false,
  };
  jobs.set(targetText(target), job);
  if (waitMs === 0) begin(job);
  else setTimeout(() => begin(job, Date.now()), waitMs);
}

/**
 * Somebody clicks while a diagnosis runs. Of an automatic one the click is the consent for the probe that it lacked.
 * False: it has just ended.
 */
export async function takeOver(job: Job): Promise<boolean> {
  const consent = await mayAskProbe("click");
  if (job.diagnosis.state === "done") return false;
  job.diagnosis = { ...job.diagnosis, trigger: "click" };
  if (consent && !job.run.consent) {
    job.run = { ...job.run, consent };
    job.diagnosis = { ...job.diagnosis, pending: [...new Set([...job.diagnosis.pending, "probe" as const])] };
    void gather(job, "probe");
  }
  saveDiagnosis(job);
  return true;
}

/** A page of the target said something: evidence for the diagnosis under way, if there is one. */
export function addPageWords(target: Target, page: PageWords): void {
  const job = jobOf(target);
  if (job?.diagnosis.state !== "running") return;
  job.diagnosis = { ...job.diagnosis, evidence: { ...job.diagnosis.evidence, page } };
  saveDiagnosis(job);
}

function begin(job: Job, startedAt = job.diagnosis.startedAt): void {
  job.diagnosis = { ...job.diagnosis, startedAt };
  setTimeout(() => finish(job), budget.verdict);
  for (const key of gatheredKeys) if (job.diagnosis.pending.includes(key)) void gather(job, key);
}

async function gather(job: Job, key: GatheredKey): Promise<void> {
  const run = job.run;
  let found: unknown;
  try {
    found = await gatherers[key].gather(run);
  } catch (error) {
    // One broken gatherer is one missing piece of evidence, never a broken diagnosis.
    if (!(error instanceof BudgetSpent)) console.error(`gathering ${key}:`, error);
  }
  // The probe is asked again with the consent that a click brought.
  if (key === "probe" && run.consent !== job.run.consent) return;
  // Too late: the verdict stands on what was there.
  if (job.diagnosis.state === "done" || job.isAbandoned) return;
  const { evidence, pending } = job.diagnosis;
  // What the user's own page said while we looked at ours goes first.
  if (key === "page") found = evidence.page ?? found;
  job.diagnosis = {
    ...job.diagnosis,
    pending: pending.filter((other) => other !== key),
    evidence: found === undefined ? evidence : { ...evidence, [key]: found },
  };
  if (job.diagnosis.pending.length === 0) finish(job);
  else saveDiagnosis(job);
}

function finish(job: Job): void {
  if (job.diagnosis.state === "done" || job.isAbandoned) return;
  const now = Date.now();
  const evidence = { ...job.diagnosis.evidence, at: now };
  job.diagnosis = {
    ...job.diagnosis,
    state: "done",
    elapsedMs: Math.max(0, now - job.diagnosis.startedAt),
    pending: [],
    evidence,
    verdict: diagnose(evidence),
  };
  const { diagnosis } = job;
  saveDiagnosis(job);
  save(job, async () => {
    const key = targetText(diagnosis.target);
    if (jobs.get(key) === job) jobs.delete(key);
    await inTurn(() => listDone(diagnosis.id));
    if (jobs.size === 0) await browser.alarms.clear(resumeAlarm);
    for (const listener of listeners) await listener(diagnosis);
  });
}

function saveDiagnosis(job: Job): void {
  const { diagnosis } = job;
  save(job, () => write(diagnosisItem(diagnosis.id), diagnosis));
}

function save(job: Job, writing: () => Promise<void>): void {
  job
    .inTurn(async () => {
      if (!job.isAbandoned) await writing();
    })
    .catch((error: unknown) => console.error("storing a diagnosis:", error));
}
