import { diagnose } from "./diagnose.ts";
import type { PageWords } from "./model/evidence.ts";
import type { Target } from "./model/target.ts";
import type { Verdict } from "./model/verdict.ts";
import type { ScenarioId } from "./scenarios/index.ts";

/**
 * The verdict on a page's own words alone, nothing measured: a page that can be read has answered. Undefined where the
 * words tell no fault. `at`: local clock, milliseconds since the epoch.
 */
export function saidVerdict(target: Target, page: PageWords, at: number): Verdict<ScenarioId> | undefined {
  const answered = {
    target,
    method: "GET",
    type: "main_frame",
    outcome: "answered",
    startedAt: at,
    durationMs: 0,
  } as const;
  const verdict = diagnose({ target, at, observation: answered, page });
  return verdict.scenario === "healthy" || verdict.scenario === "undetermined" ? undefined : verdict;
}
