import browser from "webextension-polyfill";
import type { Diagnosis } from "../../shared/model/diagnosis.ts";
import type { Evidence, PageWords } from "../../shared/model/evidence.ts";
import type { Observation } from "../../shared/model/observation.ts";
import { targetText, type Target } from "../../shared/model/target.ts";
import type { ScenarioId } from "../../shared/scenarios/index.ts";
import { diagnosisItem, ledgerItem, read, spentItem, write } from "../storage.ts";
import { admit, budget } from "./budget.ts";
import { interrupted, lastDiagnosis, listDone, listRunning } from "./diagnosis-store.ts";
import { isOutdated, ofFailedTarget } from "./freshness.ts";
import { BudgetSpent } from "./gather/gatherer.ts";
import { gatheredKeys, gatherers, targetKeys, type GatheredKey } from "./gather/index.ts";
import { takeTurns } from "./in-turn.ts";
import type { Job } from "./job.ts";
import { diagnose } from "./judge.ts";
import { inTurn, noteRepeat } from "./ledger.ts";
import { pageWords } from "./page-words.ts";
import { createRun, type Recheck, type RunOptions } from "./run.ts";
import { lookAround, mayAskProbe } from "./surroundings.ts";

type Stored = Diagnosis<ScenarioId>;

/** The alarm that wakes a killed service worker to go on. */
const resumeAlarm = "resume-diagnoses";
/** A diagnosis interrupted for longer than this is begun anew: its evidence is about another moment. */
const staleMs = 60_000;

const jobs = new Map<string, Job>();
const listeners: ((diagnosis: Stored) => Promise<void>)[] = [];

/** Calls back with every diagnosis that is done. */
export function onDiagnosed(listener: (diagnosis: Stored) => Promise<void>): void {
  listeners.push(listener);
}

/**
 * Starts a diagnosis of `target` and returns its id, or joins the one under way; a click begins one anew that is outdated,
 * under the same id. Where the budget allows no new one, a click gets the last one's id; null where there is none, or
 * nobody clicked. A `recheck` under way becomes its own.
 */
export function startDiagnosis(
  target: Target,
  trigger: Stored["trigger"],
  observation?: Observation,
  recheck?: Recheck,
): Promise<string | null> {
  return inTurn(async () => {
    const job = jobs.get(targetText(target));
    if (job !== undefined && trigger === "automatic") return job.diagnosis.id;
    const ledger = await read(ledgerItem);
    const admission = admit(ledger[target.host], trigger, Date.now());
    const isAnew = job !== undefined && admission.kind === "go" && isOutdated(job.diagnosis, Date.now());
    if (job !== undefined && !isAnew && (await takeOver(job))) return job.diagnosis.id;
    const last = trigger === "click" ? await lastDiagnosis(target) : undefined;
    if (admission.kind === "refused") return last?.id ?? null;
    if (isAnew) job.isAbandoned = true;
    const before = isAnew ? job.diagnosis : undefined;
    await write(ledgerItem, { ...ledger, [target.host]: admission.ledger });
    // A host that has just failed need not fail again for us; one that has just answered is asked again, later.
    const reused =
      admission.waitMs > 0 && before === undefined
        ? ofFailedTarget(last?.evidence, ledger[target.host]?.clickAt)
        : undefined;
    const surroundings = await lookAround(target, trigger);
    const page = await pageWords(target);
    const now = Date.now();
    const seen = observation ?? before?.evidence.observation;
    const evidence: Evidence = {
      target,
      at: now,
      ...(surroundings.own && { ownPortal: true }),
      ...reused,
      ...(seen && { observation: seen }),
      ...(page && { page }),
    };
    const diagnosis: Stored = {
      id: before?.id ?? crypto.randomUUID(),
      target,
      trigger,
      state: "running",
      startedAt: now,
      pending: gatheredKeys.filter((key) => !(key in evidence) && (reused === undefined || !targetKeys.has(key))),
      evidence,
    };
    await launch(diagnosis, { ...surroundings, recheck }, reused === undefined ? admission.waitMs : 0);
    return diagnosis.id;
  });
}

/** A page of the target said something: evidence for the diagnosis under way, if there is one. */
export function addPageWords(target: Target, page: PageWords): void {
  const job = jobs.get(targetText(target));
  if (job?.diagnosis.state !== "running") return;
  job.diagnosis = { ...job.diagnosis, evidence: { ...job.diagnosis.evidence, page } };
  saveDiagnosis(job);
}

/** Is a diagnosis of this target under way? */
export function isDiagnosing(target: Target): boolean {
  return jobs.has(targetText(target));
}

/** Goes on with what a killed service worker left: gatherers that have landed are not run again. */
export function resumeDiagnoses(): Promise<void> {
  return inTurn(async () => {
    for (const stored of await interrupted()) {
      if (jobs.has(targetText(stored.target))) continue;
      const surroundings = await lookAround(stored.target, stored.trigger);
      const now = Date.now();
      if (Math.abs(now - stored.startedAt) < staleMs) {
        await launch(stored, { ...surroundings, spent: await read(spentItem(stored.id)) });
      } else {
        const fresh = {
          ...stored,
          startedAt: now,
          pending: gatheredKeys,
          evidence: { target: stored.target, at: now, ...(surroundings.own && { ownPortal: true as const }) },
        };
        await launch(fresh, surroundings);
      }
    }
  });
}

/** Begins after `waitMs`, all gatherers together: evidence of different moments would not fit together. */
async function launch(
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

function begin(job: Job, startedAt = job.diagnosis.startedAt): void {
  job.diagnosis = { ...job.diagnosis, startedAt };
  setTimeout(() => finish(job), budget.verdict);
  for (const key of gatheredKeys) if (job.diagnosis.pending.includes(key)) void gather(job, key);
}

/**
 * Somebody clicks while a diagnosis runs. Of an automatic one the click is the consent for the probe that it lacked.
 * False: it has just ended.
 */
async function takeOver(job: Job): Promise<boolean> {
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
