import type { Portal } from "../model/portal.ts";
import type { Target } from "../model/target.ts";
import { portals } from "./index.ts";

/** Portals that are watched only by the user's choice: the extension requires no permission for them. */
export const optionalPortals: readonly Portal[] = portals.filter(
  ({ country, kind }) => country !== "CN" || kind === "vendor",
);

/** The catalogue's portal that has this host and port; else the one that has, or had, this host; else none. */
export function portalOf(target: Target): Portal | undefined {
  return (
    portals.find(({ hosts }) => hosts.some(({ host, port }) => host === target.host && port === target.port)) ??
    portals.find(({ hosts }) => hosts.some(({ host }) => host === target.host)) ??
    portals.find(({ retired = [] }) => retired.some(({ host }) => host === target.host))
  );
}

/**
 * The same region's public site on 443: a control on another port and, mostly, another line. Only China's bureaus have
 * one: without a permission a site that forbids strangers to read it would look broken, and theirs is always permitted.
 */
export function siblingSite(target: Target): Target | undefined {
  const portal = portalOf(target);
  if (portal?.country !== "CN") return undefined;
  const site = portal.hosts.find(
    ({ host, role, port }) => role === "announcements" && port === 443 && host !== target.host,
  );
  return site && { host: site.host, port: site.port };
}

/**
 * Another region's host with the target's role and port. The same region is always compared with the same other one,
 * its successor in the catalogue, so that repeated runs stay comparable and the load is spread over all regions.
 */
export function otherRegionHost(target: Target): Target | undefined {
  const own = portalOf(target);
  if (own === undefined || own.region === null) return undefined;
  const role = own.hosts.find(({ host }) => host === target.host)?.role;
  const regions = portals.filter(({ region, country }) => region !== null && country === own.country);
  const start = regions.indexOf(own);
  for (let step = 1; step < regions.length; step += 1) {
    const host = regions[(start + step) % regions.length]?.hosts.find(
      (other) => other.role === role && other.port === target.port,
    );
    if (host !== undefined) return { host: host.host, port: host.port };
  }
  return undefined;
}
