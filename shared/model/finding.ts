import type { Failure } from "./failure.ts";
import type { MeasuredLayer } from "./layer.ts";

/** One vantage at one layer. */
export interface Cell {
  readonly outcome: "ok" | "failed" | "not-measured";
  readonly failure?: Failure;
  readonly status?: number;
  readonly durationMs?: number;
  /** The probe failed here without a history that would make it count (rule 1). */
  readonly abstains?: boolean;
}

/** One layer, both vantages side by side. */
export interface Finding {
  readonly layer: MeasuredLayer;
  readonly browser: Cell;
  readonly probe: Cell;
  readonly relation: "agree" | "only-browser-fails" | "only-probe-fails" | "both-fail-differently" | "not-measured";
}
