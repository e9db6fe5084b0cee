import type { MeasuredLayer } from "../../shared/model/layer.ts";
import type { Measurement } from "../../shared/model/measurement.ts";
import { targetText } from "../../shared/model/target.ts";
import type { Target } from "../../shared/model/target.ts";
import { originOf } from "../catalogue.ts";
import type { LogLine } from "./log.ts";

export interface FinishedRun {
  readonly target: Target;
  readonly cause: "asked" | "scheduled";
  readonly durationMs: number;
  readonly measurements: readonly Measurement[];
}

/** One line for one run. A host that is not of the catalogue is the trace of somebody who asked for it. */
export function runLine({ target, cause, durationMs, measurements }: FinishedRun): LogLine {
  const layers: Partial<Record<MeasuredLayer, string>> = {};
  for (const { layer, outcome, failure } of measurements)
    // Of several addresses, one that works says most.
    if (layers[layer] !== "ok") layers[layer] = failure ?? outcome;
  return {
    event: "run",
    cause,
    target: originOf(target) === "catalogue" ? targetText(target) : "other",
    durationMs,
    layers,
  };
}
