import type { EvidenceKey } from "../model/evidence.ts";

/** One piece of evidence as engineers read it: names and numbers, the same in every language. */
export interface EvidenceLines {
  readonly key: EvidenceKey;
  readonly lines: readonly string[];
}
