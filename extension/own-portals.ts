import * as v from "valibot";
import type { OwnPortal } from "../shared/model/own-portal.ts";
import type { Portal } from "../shared/model/portal.ts";
import { sameTarget, type Target } from "../shared/model/target.ts";
import { asPortal, ownPortalOf } from "../shared/portals/own.ts";
import { portals } from "../shared/portals/index.ts";
import { portalOf } from "../shared/portals/lookup.ts";
import { readPastedAddress } from "../shared/web/pasted-address.ts";
import { policy, type Patience } from "./policy.ts";
import { ownPortalsItem, read, write } from "./storage.ts";

/** An added portal, and whether it is the administrator's, which the user cannot change. */
export interface AddedPortal extends OwnPortal {
  readonly managed: boolean;
}

/** `portals` of `managed-schema.json`. */
const policySchema = v.array(
  v.object({ name: v.optional(v.string()), address: v.string(), outside: v.optional(v.boolean(), false) }),
);

/** All added portals, the administrator's first; where both added the same address, his words count. */
export async function addedPortals(patience: Patience): Promise<readonly AddedPortal[]> {
  const [{ portals }, own] = await Promise.all([policy(patience), read(ownPortalsItem)]);
  const managed = ofPolicy(portals);
  const others = own.filter(({ target }) => !managed.some((other) => sameTarget(other.target, target)));
  return [...managed, ...others.map((portal) => ({ ...portal, managed: false }))];
}

/** The added portal that a target belongs to; none where the catalogue has its host, which is public. */
export async function addedPortalOf(target: Target, patience: Patience): Promise<AddedPortal | undefined> {
  return portalOf(target) === undefined ? ownPortalOf(target, await addedPortals(patience)) : undefined;
}

/** The catalogue's portal of this target, else an added one, else none. */
export async function findPortal(target: Target, patience: Patience): Promise<Portal | undefined> {
  const own = await addedPortalOf(target, patience);
  return own ? asPortal(own) : portalOf(target);
}

/** All that a person can choose from: first what was added, then the catalogue. */
export async function allPortals(): Promise<readonly Portal[]> {
  return [...(await addedPortals("page")).map(asPortal), ...portals];
}

/** Adds a portal of the user's own, or changes the one with its address. */
export async function keepOwnPortal(portal: OwnPortal): Promise<void> {
  await change((others) => [...others, portal], portal.target);
}

export async function forgetOwnPortal(target: Target): Promise<void> {
  await change((others) => others, target);
}

/** May this portal's name be sent outside? Its place in the list stays. */
export async function allowOutside(target: Target, outside: boolean): Promise<void> {
  const portals = await read(ownPortalsItem);
  await write(
    ownPortalsItem,
    portals.map((portal) => (sameTarget(portal.target, target) ? { ...portal, outside } : portal)),
  );
}

async function change(next: (others: readonly OwnPortal[]) => readonly OwnPortal[], target: Target): Promise<void> {
  const portals = await read(ownPortalsItem);
  await write(ownPortalsItem, next(portals.filter((portal) => !sameTarget(portal.target, target))));
}

/** What the administrator wrote so that it can be used; the rest is named in the console, where he looks for it. */
function ofPolicy(value: unknown): readonly AddedPortal[] {
  if (value === undefined) return [];
  const parsed = v.safeParse(policySchema, value);
  if (!parsed.success) {
    console.warn("Policy `portals` is not used: it must be a list of { name, address, outside }.");
    return [];
  }
  return parsed.output.flatMap(({ name, address, outside }) => {
    const read = readPastedAddress(address);
    if (read.ok) return [{ name: name ?? read.target.host, target: read.target, outside, managed: true }];
    console.warn(`Policy \`portals\`: "${address}" is no https address of a site (${read.error}).`);
    return [];
  });
}
