import type { Evidence } from "../../../shared/model/evidence.ts";
import type { LoadedFault, Place } from "../fault.ts";
import { rivals } from "../rivals/index.ts";
import { ownOpinion } from "../rivals/ours.ts";
import { opinionOf, type Opinion } from "../rivals/rival.ts";
import type { Outcome, Row } from "../score.ts";

/** One run and what everybody says of it. */
export interface Case {
  readonly row: Row;
  /** Where the fault is; two places for a pair. */
  readonly truth: readonly Place[];
  readonly pair: boolean;
  /** Nobody could tell it from its twin. */
  readonly ambiguous: boolean;
  /** Somebody had to wait until a silence was certain. */
  readonly waited: boolean;
  /** By judge: {@link own} and the rivals' ids. */
  readonly opinions: Readonly<Record<string, Opinion>>;
}

/** Our own name among the judges. */
export const own = "ours";
export const judges: readonly string[] = [own, ...rivals.map(({ id }) => id)];

/** Longer than any answer that is not waited for: the lab's slowest line takes two seconds. */
const patienceMs = 2_500;

/** Undefined where the run itself went wrong: then there is nothing to judge. */
export function caseOf(fault: LoadedFault, outcome: Outcome, row: Row): Case | undefined {
  if (outcome.kind === "trouble") return undefined;
  const { evidence, given } = outcome;
  return {
    row,
    truth: fault.places,
    pair: fault.places.length > 1,
    ambiguous: fault.ambiguous === true,
    waited: hasWaited(evidence),
    opinions: {
      [own]: ownOpinion(given),
      ...Object.fromEntries(rivals.map((rival) => [rival.id, opinionOf(rival, evidence)])),
    },
  };
}

/** What a judge says of a case. Throws for a name that is none of {@link judges}. */
export function opinion({ opinions }: Case, judge: string): Opinion {
  const found = opinions[judge];
  if (found === undefined) throw new Error(`nobody called "${judge}" was asked`);
  return found;
}

/** Only the browser's own checks have a time of their own: the probe is one request among them. */
function hasWaited(evidence: Evidence): boolean {
  return Object.values(evidence).some(
    (found) =>
      typeof found === "object" && "durationMs" in found && (found.durationMs > patienceMs || isUnanswered(found)),
  );
}

function isUnanswered(found: object): boolean {
  return "outcome" in found && (found.outcome === "unanswered" || found.outcome === "hung");
}
