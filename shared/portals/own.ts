import type { OwnPortal } from "../model/own-portal.ts";
import type { Portal } from "../model/portal.ts";
import { sameTarget, targetText, type Target } from "../model/target.ts";

/** A code that ISO 3166-1 leaves to its users: nobody said which country it is in. */
const unknownCountry = "ZZ";

/** An added portal as the pages and sentences show portals. */
export function asPortal({ name, target }: OwnPortal): Portal {
  return {
    id: `own-${targetText(target)}`,
    name: { "zh-CN": name, en: name },
    country: unknownCountry,
    region: null,
    kind: "vendor",
    helpline: null,
    hosts: [{ ...target, role: "portal", confidence: "high" }],
  };
}

/** Was this portal added, by the user or an administrator, and is not in the catalogue? */
export function isOwn({ country }: Portal): boolean {
  return country === unknownCountry;
}

/** The added portal that a target belongs to: this very address before another port of the same host. */
export function ownPortalOf<T extends OwnPortal>(target: Target, added: readonly T[]): T | undefined {
  return added.find((own) => sameTarget(own.target, target)) ?? added.find((own) => own.target.host === target.host);
}
