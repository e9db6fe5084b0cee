import { diagnose } from "./diagnose.ts";
import type { Evidence, PageWords } from "./model/evidence.ts";
import type { Target } from "./model/target.ts";
import type { Verdict } from "./model/verdict.ts";
import type { ScenarioId } from "./scenarios/index.ts";

/**
 * The verdict on a page's own words alone, nothing measured. Undefined where the words tell no fault. `at`: local clock,
 * milliseconds since the epoch.
 */
export function saidVerdict(target: Target, page: PageWords, at: number): Verdict<ScenarioId> | undefined {
  const verdict = diagnose({ ...whereWordsAreRead(target, at), page });
  return verdict.scenario === "healthy" || verdict.scenario === "undetermined" ? undefined : verdict;
}

/** A page that can be read has answered, and it came over a working internet: what the control on 443 stands for. */
function whereWordsAreRead(target: Target, at: number): Evidence {
  return {
    target,
    at,
    recheck: { outcome: "answered", durationMs: 0 },
    neutral: { target, outcome: "answered", durationMs: 0 },
  };
}
