import type { Diagnosis } from "../../shared/model/diagnosis.ts";
import type { Evidence } from "../../shared/model/evidence.ts";
import { budget } from "./budget.ts";
import { targetKeys } from "./gather/index.ts";

/**
 * Somebody clicks while a diagnosis runs that nobody asked for: is what it has found about another moment than his? It is
 * where the line was in trouble, which may be over, and evidence of two lines does not fit together; and where the target
 * has said its word and may be asked again at once. Else it is as new as one of his own could be.
 */
export function isOutdated({ trigger, state, startedAt, evidence }: Diagnosis, now: number): boolean {
  if (trigger === "click" || state === "done") return false;
  return lineWasDown(evidence) || (evidence.recheck !== undefined && now - startedAt >= budget.betweenClicks);
}

/**
 * What was learnt of a target that has just failed by itself; undefined where it answered, nothing is known, or it was asked
 * since (`askedAt`), as by the check of a guide.
 */
export function ofFailedTarget(evidence: Evidence | undefined, askedAt = 0): Partial<Evidence> | undefined {
  if (evidence?.recheck === undefined || evidence.recheck.outcome === "answered") return undefined;
  if (lineWasDown(evidence) || askedAt > evidence.at) return undefined;
  return Object.fromEntries(Object.entries(evidence).filter(([key]) => targetKeys.has(key)));
}

/** Was it not the target alone that did not answer? Then how it failed says nothing once the line is back. */
function lineWasDown({ link, neutral, captive }: Evidence): boolean {
  return (
    link?.online === false ||
    (neutral !== undefined && neutral.outcome !== "answered") ||
    captive?.outcome === "altered"
  );
}
