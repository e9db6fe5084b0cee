import type { Evidence, EvidenceKey } from "./evidence.ts";
import type { Target } from "./target.ts";
import type { Verdict } from "./verdict.ts";

/** One run of the gatherers on one target, as it is stored and shown while it goes on. */
export interface Diagnosis<ScenarioId extends string = string> {
  readonly id: string;
  readonly target: Target;
  /** `click`: by the user, the probe included; `automatic`: by a failure, the probe only with consent. */
  readonly trigger: "click" | "automatic";
  readonly state: "running" | "done";
  /** Local clock, milliseconds since the epoch: the first gatherer's start. */
  readonly startedAt: number;
  /** First gatherer to verdict, milliseconds; there when `done`. */
  readonly elapsedMs?: number;
  /** Gatherers under way or to come. */
  readonly pending: readonly EvidenceKey[];
  readonly evidence: Evidence;
  readonly verdict?: Verdict<ScenarioId>;
}
