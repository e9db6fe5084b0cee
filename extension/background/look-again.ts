import { isOpen, type Incident } from "../../shared/incident.ts";
import { marksOf, type Mark, type Marks } from "../../shared/guide/marks.ts";
import type { Evidence } from "../../shared/model/evidence.ts";
import type { ConfirmKey } from "../../shared/model/remedy.ts";
import type { Target } from "../../shared/model/target.ts";
import { gatherers, targetKeys } from "./gather/index.ts";
import { BudgetSpent, type Run } from "./gather/gatherer.ts";
import { admitClick } from "./ledger.ts";
import { pageWords } from "./page-words.ts";
import { createRun } from "./run.ts";
import { lookAround } from "./surroundings.ts";

/**
 * How things are now, for a guide's check: its own evidence gathered afresh, by one request to the target at most, which
 * counts as a click. "spent": so many were made that the site gets a rest.
 */
export async function lookAtMarks(
  target: Target,
  keys: readonly ConfirmKey[],
  incident: Incident | undefined,
): Promise<Marks | "spent"> {
  // What pages say by themselves is heard without asking; a re-check that is made anyway is read too.
  const asks = keys.some((key) => key !== "page" && targetKeys.has(key));
  const waitMs = asks ? await admitClick(target) : 0;
  if (waitMs === null) return "spent";
  if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
  const surroundings = await lookAround(target, "click");
  // Nothing is left to be counted: the run lasts as long as this function, and its one request stands in the ledger.
  const run = createRun({ ...surroundings, onSpent: () => undefined, onRepeat: () => undefined });
  const found = await Promise.all(keys.map(async (key) => [key, await gather(key, run, asks)] as const));
  const evidence: Evidence = { target, at: Date.now(), ...Object.fromEntries(found.filter(([, value]) => value)) };
  const marks = marksOf(keys, evidence);
  return keys.includes("observation") ? { ...marks, observation: markOf(incident) } : marks;
}

async function gather(key: ConfirmKey, run: Run, asks: boolean): Promise<unknown> {
  try {
    if (key === "observation") return undefined;
    if (key === "page") return (await pageWords(run.target)) ?? (asks ? await gatherers.page.gather(run) : undefined);
    return await gatherers[key].gather(run);
  } catch (error) {
    if (!(error instanceof BudgetSpent)) console.error(`looking again at ${key}:`, error);
    return undefined;
  }
}

/** What the user's own pages met: an incident ends when one of them loads. */
function markOf(incident: Incident | undefined): Mark {
  if (isOpen(incident)) return "bad";
  return incident?.phase === "resolved" ? "well" : "unknown";
}
