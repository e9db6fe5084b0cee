import type { FurtherCheck } from "../../shared/further-checks.ts";
import type { Diagnosis } from "../../shared/model/diagnosis.ts";
import type { Evidence, PhoneAnswer } from "../../shared/model/evidence.ts";
import type { ScenarioId } from "../../shared/scenarios/index.ts";
import { diagnosisItem, read, write } from "../storage.ts";
import { gatherers } from "./gather/index.ts";
import { takeTurns } from "./in-turn.ts";
import { diagnose } from "./judge.ts";
import { createRun } from "./run.ts";
import { lookAround } from "./surroundings.ts";

export type Stored = Diagnosis<ScenarioId>;

const inTurn = takeTurns();

/** Adds the user's answer to a finished diagnosis, or takes it out (null), and judges the same evidence again. */
export function notePhone(id: string, outcome: PhoneAnswer["outcome"] | null): Promise<Stored> {
  return amend(id, (evidence) => {
    const { phone: _, ...others } = evidence;
    return outcome === null ? others : { ...others, phone: { outcome } };
  });
}

/** Makes one more measurement for a finished diagnosis, and judges all of it again. */
export async function checkFurther(id: string, check: FurtherCheck): Promise<Stored> {
  const { target } = await finished(id);
  // Nothing of it leaves this computer, so it takes nothing from what the diagnosis may still send.
  const silent = { onSpent: () => undefined, onRepeat: () => undefined };
  const run = createRun({ ...(await lookAround(target, "click")), ...silent });
  const found = await gatherers[check].gather(run);
  return amend(id, (evidence) => (found === undefined ? evidence : { ...evidence, [check]: found }));
}

/** One after the other: each reads what the one before it wrote. */
function amend(id: string, change: (evidence: Evidence) => Evidence): Promise<Stored> {
  return inTurn(async () => {
    const stored = await finished(id);
    const evidence = change(stored.evidence);
    const amended: Stored = { ...stored, evidence, verdict: diagnose(evidence) };
    await write(diagnosisItem(id), amended);
    return amended;
  });
}

async function finished(id: string): Promise<Stored> {
  const stored = await read(diagnosisItem(id));
  if (stored?.state !== "done") throw new Error(`There is no finished diagnosis ${id}: only the newest are kept.`);
  return stored;
}
