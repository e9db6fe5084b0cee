import type { Comparison } from "./comparison.ts";
import { compare } from "./comparison.ts";
import type { Evidence } from "./model/evidence.ts";
import type { Exclusion, Settler, Verdict } from "./model/verdict.ts";
import type { Match } from "./model/match.ts";
import type { Scenario } from "./scenarios/define.ts";
import type { ScenarioId } from "./scenarios/index.ts";
import { scenarios } from "./scenarios/index.ts";

interface Judged {
  readonly id: ScenarioId;
  readonly match: Match;
}

/**
 * The one judge: the same evidence gives the same verdict in the extension, in a report's viewer and in a test.
 *
 * Every scenario judges; the first in order of precedence names the fault, so of two causes the lower one comes first,
 * and the others that fit become alternatives. A scenario whose evidence is missing abstains, which is never read as
 * healthy: `undetermined` remains.
 */
export function diagnose(evidence: Evidence): Verdict<ScenarioId> {
  const comparison = compare(evidence);
  const judged = judgeAll(comparison);
  const [first] = judged;
  if (first === undefined) throw new Error("no scenario judged: the last one must always match");
  const { id, match } = first;
  return {
    side: match.side,
    locus: match.locus,
    scenario: id,
    confidence: match.confidence,
    findings: comparison.findings,
    excluded: id === "healthy" ? [] : exclusions(comparison, id),
    alternatives: match.confidence === "certain" ? otherCauses(judged) : alternatives(first, judged, comparison),
    settle: settler(match.settle, evidence),
    notes: comparison.notes,
  };
}

/** A test that was made settles nothing any more: what the phone left open, another network or time would show. */
function settler(settle: Settler | undefined, { phone }: Evidence): Settler | null {
  if (settle !== "phone" || phone === undefined) return settle ?? null;
  return phone.outcome === "opens" ? "other-network" : "wait";
}

function judgeAll(comparison: Comparison): Judged[] {
  return scenarios.flatMap(({ id, judge }) => {
    const match = judge(comparison);
    return typeof match === "string" ? [] : [{ id, match }];
  });
}

/** A second cause at the same time and elsewhere, for a verdict that is itself certain. */
function otherCauses([first, ...others]: readonly Judged[]): ScenarioId[] {
  return others
    .filter(
      ({ match }) => match.confidence !== "possible" && match.locus !== "none" && match.locus !== first?.match.locus,
    )
    .map(({ id }) => id);
}

function alternatives(first: Judged, judged: readonly Judged[], comparison: Comparison): ScenarioId[] {
  const named = scenarios.filter(({ id }) => first.match.alternatives?.includes(id)).map(({ id }) => id);
  const fitting = judged.filter(({ id }) => id !== "undetermined" && id !== "healthy").map(({ id }) => id);
  const ordered = first.match.alternatives ?? [];
  const open = named.toSorted((a, b) => ordered.indexOf(a) - ordered.indexOf(b));
  return [...new Set([...open, ...fitting])].filter((id) => id !== first.id && !isExcluded(id, comparison));
}

function exclusions(comparison: Comparison, named: ScenarioId): Exclusion<ScenarioId>[] {
  const all: readonly Scenario<ScenarioId>[] = scenarios;
  return all.flatMap(({ id, excludedBy }) => {
    const by = id === named ? undefined : excludedBy(comparison);
    return by === undefined ? [] : [{ scenario: id, by }];
  });
}

function isExcluded(id: ScenarioId, comparison: Comparison): boolean {
  return scenarios.find((scenario) => scenario.id === id)?.excludedBy(comparison) !== undefined;
}
