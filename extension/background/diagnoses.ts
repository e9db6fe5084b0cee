import type { Diagnosis } from "../../shared/model/diagnosis.ts";
import type { Evidence } from "../../shared/model/evidence.ts";
import type { Observation } from "../../shared/model/observation.ts";
import type { Target } from "../../shared/model/target.ts";
import type { ScenarioId } from "../../shared/scenarios/index.ts";
import { ledgerItem, read, spentItem, write } from "../storage.ts";
import { admit } from "./budget.ts";
import { interrupted, lastDiagnosis } from "./diagnosis-store.ts";
import { isOutdated, ofFailedTarget } from "./freshness.ts";
import { gatheredKeys, targetKeys } from "./gather/index.ts";
import { jobOf, launch, takeOver } from "./job.ts";
import { inTurn } from "./ledger.ts";
import { pageWords } from "./page-words.ts";
import type { Recheck } from "./run.ts";
import { lookAround } from "./surroundings.ts";

type Stored = Diagnosis<ScenarioId>;

/** A diagnosis interrupted for longer than this is begun anew: its evidence is about another moment. */
const staleMs = 60_000;

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
    const job = jobOf(target);
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

/** Goes on with what a killed service worker left: gatherers that have landed are not run again. */
export function resumeDiagnoses(): Promise<void> {
  return inTurn(async () => {
    for (const stored of await interrupted()) {
      if (jobOf(stored.target) !== undefined) continue;
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
