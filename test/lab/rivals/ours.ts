import type { Locus, Side } from "../../../shared/model/verdict.ts";
import type { Place } from "../fault.ts";
import type { Opinion } from "./rival.ts";

const sidePlaces: Readonly<Record<Exclude<Side, "unclear">, readonly Place[]>> = {
  user: ["device", "local-network"],
  beyond: ["path", "server", "application"],
  none: ["none"],
};

/**
 * Our own verdict in the same form. A side that is called unclear says nothing, whatever locus is suspected; a side
 * without a locus leaves every place of that side open; `possible` counts as said.
 */
export function ownOpinion(given: { readonly side: Side; readonly locus: Locus; readonly scenario: string }): Opinion {
  const { side, locus, scenario } = given;
  const answer = `${side} ${locus} ${scenario}`;
  if (side === "unclear") return { answer, words: answer, loci: [] };
  return { answer, words: answer, loci: locus === "unknown" ? sidePlaces[side] : [locus] };
}
