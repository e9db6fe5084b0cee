import type { OwnPortal } from "../model/own-portal.ts";
import type { Portal } from "../model/portal.ts";
import { sameTarget, targetText, type Target } from "../model/target.ts";

/** An added portal as the pages and sentences show portals. */
export function asPortal({ name, target }: OwnPortal): Portal {
  return {
    id: `own-${targetText(target)}`,
    name: { "zh-CN": name, en: name },
    // A code that ISO 3166-1 leaves to its users: nobody said which country it is in.
    country: "ZZ",
    region: null,
    kind: "vendor",
    helpline: null,
    hosts: [{ ...target, role: "portal", confidence: "high" }],
  };
}

/** The added portal that a target belongs to: this very address before another port of the same host. */
export function ownPortalOf<T extends OwnPortal>(target: Target, added: readonly T[]): T | undefined {
  return added.find((own) => sameTarget(own.target, target)) ?? added.find((own) => own.target.host === target.host);
}
