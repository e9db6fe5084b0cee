import type { WatchedType } from "../../shared/model/observation.ts";
import type { Target } from "../../shared/model/target.ts";

/** A watched request that has no header yet. Times: local clock, milliseconds since the epoch. */
export interface PendingRequest {
  readonly target: Target;
  readonly type: WatchedType;
  readonly method: string;
  readonly tabId: number;
  readonly startedAt: number;
  readonly redirects: number;
  /** How far it has come: `fresh`, past 1 s and stored, past 5 s, past 8 s, or not to be judged by its time. */
  readonly age: "fresh" | "stored" | "slow" | "hung" | "excused";
}
