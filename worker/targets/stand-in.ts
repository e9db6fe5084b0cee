import { baselineLayers } from "../../shared/model/baseline.ts";
import type { BaselineLayer } from "../../shared/model/baseline.ts";
import type { Measurement } from "../../shared/model/measurement.ts";

/** The lowest of these layers and all above it: nothing is measured through a layer that is left alone. */
export function fromLowest(layers: ReadonlySet<BaselineLayer>): ReadonlySet<BaselineLayer> {
  const lowest = baselineLayers.findIndex((layer) => layers.has(layer));
  return new Set(lowest === -1 ? [] : baselineLayers.slice(lowest));
}

/** The run with what its left-out layers came to last time in their place, if there was a name to connect to. */
export function withStandIns(
  measured: readonly Measurement[],
  before: readonly Measurement[],
  leftOut: ReadonlySet<BaselineLayer>,
): readonly Measurement[] {
  if (measured[0]?.outcome !== "ok") return measured;
  const replaced = new Set(
    [...leftOut].filter(
      (layer) => measured.every((one) => one.layer !== layer || one.outcome === "skipped") && has(before, layer),
    ),
  );
  return [
    ...measured.filter(({ layer }) => layer === "dns"),
    ...baselineLayers.flatMap((layer) =>
      (replaced.has(layer) ? before : measured).filter((one) => one.layer === layer),
    ),
  ];
}

function has(measurements: readonly Measurement[], layer: BaselineLayer): boolean {
  return measurements.some((one) => one.layer === layer);
}
