import { isTrouble } from "../../../shared/http-status.ts";
import type { Repeats } from "../../../shared/model/evidence.ts";
import type { Reach } from "../../../shared/model/measurement.ts";
import type { Observation } from "../../../shared/model/observation.ts";
import { pauseBeforeRepeat } from "../budget.ts";
import { askTarget, BudgetSpent, rootOf, targetInit, type Gatherer, type Run } from "./gatherer.ts";

/** To repeat what takes longer costs more time than there is. */
const quickMs = 1_000;
/** Silence for less than this is nobody's silence. */
const shortestMs = 2_000;

/**
 * The target several times, to see it come and go. Most where the re-check contradicts what a page met; a failure that
 * came at once is repeated once, unless somebody waits: a click gets its verdict sooner, and waits 5 s between two tries
 * only where there is a contradiction.
 */
export const repeats: Gatherer<"repeats"> = {
  key: "repeats",
  cost: { automatic: 2, click: 1 },
  async gather(run) {
    let sentAt = performance.now();
    const tries = [(await askTarget(run)).reach];
    const wanted = triesFor(run, tries[0]);
    while (tries.length < wanted) {
      await new Promise((resolve) => setTimeout(resolve, sentAt + pauseBeforeRepeat(run.trigger) - performance.now()));
      sentAt = performance.now();
      const next = await onceMore(run);
      if (next === undefined) break;
      tries.push(next);
    }
    return tries.length > 1 ? countTries(tries) : undefined;
  },
};

function triesFor({ observation, trigger }: Run, first: Reach | undefined): number {
  if (first === undefined || first.outcome === "unanswered") return 1;
  const observed = observation && meaning(observation);
  if (observed !== undefined && observed !== isWell(first)) return trigger === "click" ? 2 : 3;
  return trigger === "automatic" && !isWell(first) && first.durationMs <= quickMs ? 2 : 1;
}

async function onceMore(run: Run): Promise<Reach | undefined> {
  try {
    const { reach } = await run.again(rootOf(run.target), targetInit(run.canSeeTarget));
    return reach.outcome === "unanswered" && reach.durationMs < shortestMs ? undefined : reach;
  } catch (error) {
    if (error instanceof BudgetSpent) return undefined;
    throw error;
  }
}

/** An answer that shows trouble counts as a failure, as it does where the browser's layers are read. */
export function countTries(tries: readonly Reach[]): Repeats {
  const failed = tries.filter((reach) => !isWell(reach));
  return {
    tries: tries.length,
    answered: tries.length - failed.length,
    failures: failed.map(({ outcome, failure }) => failure ?? (outcome === "answered" ? "http.error" : "unknown")),
  };
}

function isWell({ outcome, status }: Reach): boolean {
  return outcome === "answered" && (status === undefined || !isTrouble(status));
}

/** Did the page get an answer that shows no trouble? Undefined where whoever waited has given up. */
function meaning({ outcome, failure, status }: Observation): boolean | undefined {
  if (failure === "abandoned") return undefined;
  return outcome === "answered" && (status === undefined || !isTrouble(status));
}
