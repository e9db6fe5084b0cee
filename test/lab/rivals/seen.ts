import type { Evidence } from "../../../shared/model/evidence.ts";
import type { Failure } from "../../../shared/model/failure.ts";

/** What this browser saw of the target. */
export interface Seen {
  readonly status?: number;
  readonly failure?: Failure;
}

/**
 * What the user's own browser shows: the request of the page where there was one that failed, else our re-check, which
 * meets the same. Undefined: nothing was seen.
 */
export function seenByUser({ observation, recheck }: Evidence): Seen | undefined {
  if (observation?.outcome === "failed" && observation.failure !== "abandoned") return observation;
  if (recheck?.outcome === "unanswered") return { failure: "unanswered" };
  return recheck ?? (observation?.outcome === "hung" ? { failure: "unanswered" } : observation);
}

/** The page opens, whatever is written on it. */
export function opens(seen: Seen | undefined): boolean {
  return seen?.failure === undefined && seen?.status !== undefined && seen.status < 400;
}
