import type { Portal } from "../model/portal.ts";
import { sameTarget, type Target } from "../model/target.ts";
import { officialSuffix } from "./china.ts";
import { portals } from "./index.ts";
import { imitatedPortal } from "./look-alike.ts";
import { isUnder } from "./registrable.ts";

/** Whether an address is the one that the catalogue knows. */
export interface AddressJudgement {
  /**
   * `official`: in the catalogue, vendors included. `official-unlisted`: under the tax authority's own domain, which
   * nobody else can use. `retired`: an entrance that is no more. `look-alike`: not official, and made to look so.
   * `other`: nothing is known against it.
   */
  readonly kind: "official" | "official-unlisted" | "retired" | "look-alike" | "other";
  /** Where to go instead; for `retired` and `look-alike`. */
  readonly current?: Target;
  /** The portal that a `look-alike` passes for. */
  readonly imitates?: Portal["id"];
}

/**
 * Judges an address by the catalogue alone. A wrong accusation is worse than a missed one: a host is a look-alike only
 * where its own domain is named like a tax bureau's site. Portals that a user or an administrator added are unknown
 * here; for those, whoever asks must not accuse.
 */
export function judgeAddress(target: Target): AddressJudgement {
  if (portals.some(({ hosts }) => hosts.some((host) => sameTarget(host, target)))) return { kind: "official" };
  const current = replacement(target);
  if (current !== undefined) return { kind: "retired", current };
  if (isUnder(target.host, officialSuffix)) return { kind: "official-unlisted" };
  const imitated = imitatedPortal(target.host);
  if (imitated === undefined) return { kind: "other" };
  const [entrance] = imitated.hosts;
  return {
    kind: "look-alike",
    imitates: imitated.id,
    ...(entrance && { current: { host: entrance.host, port: entrance.port } }),
  };
}

/** The host that took the place of a retired one. */
function replacement({ host, port }: Target): Target | undefined {
  for (const { hosts, retired = [] } of portals) {
    const old = retired.find((entry) => entry.host === host && (entry.port ?? port) === port);
    const now = old && hosts.find(({ role }) => role === old.role);
    if (now !== undefined) return { host: now.host, port: now.port };
  }
  return undefined;
}
