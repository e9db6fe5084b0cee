import type { Place } from "../fault.ts";
import type { Opinion } from "../rivals/rival.ts";

/**
 * `right` the one side, or the one place, where the fault is · `open` several, that one among them · `unclear` it says
 * nothing · `wrong`.
 */
export type Grade = "right" | "open" | "unclear" | "wrong";

/** A side that people can be sent to. */
export type PlaceSide = "user" | "beyond" | "none";

export function sideOf(place: Place): PlaceSide {
  if (place === "none") return "none";
  return place === "device" || place === "local-network" ? "user" : "beyond";
}

/** Whether an opinion tells whose side it is on. Of two faults at once either counts. */
export function gradeSide({ loci }: Opinion, truth: readonly Place[]): Grade {
  if (loci.length === 0) return "unclear";
  const told = new Set(loci.map(sideOf));
  const named = told.size === 1;
  if (meets(loci, truth)) return named ? "right" : "open";
  return named && truth.some((place) => told.has(sideOf(place))) ? "right" : "wrong";
}

/** Whether an opinion tells the place. Of two faults at once either counts. */
export function gradeLocus({ loci }: Opinion, truth: readonly Place[]): Grade {
  if (loci.length === 0) return "unclear";
  if (!meets(loci, truth)) return "wrong";
  return loci.length === 1 ? "right" : "open";
}

/** It sends people to their own computer or office, where nothing is wrong. */
export function blamesUser({ loci }: Opinion, truth: readonly Place[]): boolean {
  return accuses(loci, truth, ["device", "local-network"]);
}

/** It says that the site is at fault, where the site is well. */
export function blamesServer({ loci }: Opinion, truth: readonly Place[]): boolean {
  return accuses(loci, truth, ["server", "application"]);
}

function accuses(loci: readonly Place[], truth: readonly Place[], accused: readonly Place[]): boolean {
  return meets(loci, accused) && !meets(loci, truth) && !meets(accused, truth);
}

function meets(some: readonly Place[], others: readonly Place[]): boolean {
  return some.some((place) => others.includes(place));
}
