import type { Comparison } from "../comparison.ts";
import type { Evidence, EvidenceKey } from "../model/evidence.ts";
import type { Layer } from "../model/layer.ts";
import type { RemedyId } from "../remedies/index.ts";
import type { Match } from "../model/match.ts";

/** A named fault with a recognisable pattern of findings. */
export interface Scenario<Id extends string = string> {
  /** Public, equal to the file's name, never renamed. */
  readonly id: Id;
  readonly layer: Layer;
  /** Guides for it, best first. */
  readonly remedies: readonly RemedyId[];
  readonly needs: readonly EvidenceKey[];
  /** `abstains` when evidence that it needs is missing: neither a match nor a denial. */
  readonly judge: (comparison: Comparison) => Match | "no" | "abstains";
  /** The one piece of evidence that rules this cause out, if there is one. */
  readonly excludedBy: (comparison: Comparison) => EvidenceKey | undefined;
}

/** Evidence in which the named gatherers have landed. */
export type Complete<Needs extends EvidenceKey> = Comparison & {
  readonly evidence: Evidence & { readonly [Key in Needs]-?: NonNullable<Evidence[Key]> };
};

interface Definition<Id extends string, Needs extends EvidenceKey> {
  readonly id: Id;
  readonly layer: Layer;
  readonly remedies: readonly RemedyId[];
  readonly needs: readonly Needs[];
  readonly when: (comparison: Complete<Needs>) => Match | undefined;
  readonly excludedBy?: (comparison: Comparison) => EvidenceKey | undefined;
}

/**
 * A cause that one user's evidence cannot tell from its neighbours: it is never named, only listed as what else it may
 * be by the scenarios that name it as an alternative.
 */
export function defineAlternative<const Id extends string>(
  definition: Pick<Scenario<Id>, "id" | "layer" | "remedies">,
): Scenario<Id> {
  return { ...definition, needs: [], judge: () => "abstains", excludedBy: () => undefined };
}

/** Makes `when` see what it declared in `needs` and nothing else as certain to be there; abstains for it where it is not. */
export function defineScenario<const Id extends string, const Needs extends EvidenceKey = never>(
  definition: Definition<Id, Needs>,
): Scenario<Id> {
  const { id, layer, remedies, needs, when, excludedBy } = definition;
  const complete = (comparison: Comparison): comparison is Complete<Needs> =>
    needs.every((key) => comparison.evidence[key] !== undefined);
  return {
    id,
    layer,
    remedies,
    needs,
    judge: (comparison) => (complete(comparison) ? (when(comparison) ?? "no") : "abstains"),
    excludedBy: excludedBy ?? (() => undefined),
  };
}
