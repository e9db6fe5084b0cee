import type { Confidence, Locus, Settler, Side } from "./verdict.ts";

/** What a scenario says when it recognises itself. */
export interface Match {
  readonly locus: Locus;
  readonly side: Side;
  readonly confidence: Confidence;
  /** Ids of scenarios that the same evidence leaves open, best first. */
  readonly alternatives?: readonly string[];
  readonly settle?: Settler;
}
