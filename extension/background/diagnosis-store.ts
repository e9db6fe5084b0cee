import type { Diagnosis } from "../../shared/model/diagnosis.ts";
import { sameTarget, type Target } from "../../shared/model/target.ts";
import type { ScenarioId } from "../../shared/scenarios/index.ts";
import { diagnosisIdsItem, diagnosisItem, read, remove, runningIdsItem, spentItem, write } from "../storage.ts";

type Stored = Diagnosis<ScenarioId>;

/** How many diagnoses are kept. */
const kept = 20;

/** Lists a new diagnosis as running, and drops the oldest finished ones beyond {@link kept}. */
export async function listRunning(diagnosis: Stored): Promise<void> {
  await write(diagnosisItem(diagnosis.id), diagnosis);
  const runningIds = [...new Set([...(await read(runningIdsItem)), diagnosis.id])];
  await write(runningIdsItem, runningIds);
  const ids = [...new Set([...(await read(diagnosisIdsItem)), diagnosis.id])];
  const old = ids.slice(0, -kept).filter((id) => !runningIds.includes(id));
  await write(
    diagnosisIdsItem,
    ids.filter((id) => !old.includes(id)),
  );
  for (const id of old) {
    await remove(diagnosisItem(id));
    await remove(spentItem(id));
  }
}

export async function listDone(id: string): Promise<void> {
  await write(
    runningIdsItem,
    (await read(runningIdsItem)).filter((other) => other !== id),
  );
  await remove(spentItem(id));
}

/** Diagnoses that were under way when the service worker or the browser went away. */
export async function interrupted(): Promise<Stored[]> {
  const found: Stored[] = [];
  for (const id of await read(runningIdsItem)) {
    const stored = await read(diagnosisItem(id));
    if (stored?.state === "running") found.push(stored);
    else await listDone(id);
  }
  return found;
}

/** The newest stored diagnosis of a target. */
export async function lastDiagnosis(target: Target): Promise<Stored | undefined> {
  for (const id of (await read(diagnosisIdsItem)).toReversed()) {
    const stored = await read(diagnosisItem(id));
    if (stored !== null && sameTarget(stored.target, target)) return stored;
  }
  return undefined;
}
