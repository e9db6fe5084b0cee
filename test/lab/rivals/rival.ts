import type { Evidence } from "../../../shared/model/evidence.ts";
import type { Place } from "../fault.ts";

/** One answer that a rival can give, and what it leaves possible in our words. */
export interface Meaning {
  /** What its user reads. */
  readonly words: string;
  /** Where the fault may be if the answer is taken at its word. Empty: it does not say. */
  readonly loci: readonly Place[];
}

/** Another way to judge the same measurements: pure, and bound to the answers it can give. */
export interface Rival<Answer extends string = string> {
  readonly id: string;
  /** One line for the page: what it stands for, and where its rules come from. */
  readonly about: string;
  /** Where it is given the benefit of the doubt, one sentence each. */
  readonly favours: readonly string[];
  readonly meanings: Readonly<Record<Answer, Meaning>>;
  readonly judge: (evidence: Evidence) => Answer;
}

/** What a rival says of one run. */
export interface Opinion extends Meaning {
  readonly answer: string;
}

export function opinionOf<Answer extends string>({ meanings, judge }: Rival<Answer>, evidence: Evidence): Opinion {
  const answer = judge(evidence);
  return { answer, ...meanings[answer] };
}
