import browser from "webextension-polyfill";
import type { Portal } from "../shared/model/portal.ts";

/** The match patterns of a portal's hosts. Patterns have no ports: a permission is for all ports of a host. */
export function sitePatterns({ hosts }: Portal): string[] {
  return [...new Set(hosts.map(({ host }) => `https://${host}/*`))];
}

/** Does the browser show us requests to all hosts of this portal? */
export function isWatched(portal: Portal): Promise<boolean> {
  return browser.permissions.contains({ origins: sitePatterns(portal) });
}

/** Asks to watch a portal. Must be called before anything is awaited, while the click still counts. */
export function askToWatch(portal: Portal): void {
  browser.permissions
    .request({ origins: sitePatterns(portal) })
    .catch((error: unknown) => console.warn(`The permission for ${portal.id} could not be asked for:`, error));
}

/** Gives back the permission for a portal, but for the hosts that another one in use needs. */
export async function stopWatching(portal: Portal, others: readonly Portal[]): Promise<void> {
  const needed = new Set(others.flatMap(sitePatterns));
  const origins = sitePatterns(portal).filter((pattern) => !needed.has(pattern));
  if (origins.length === 0) return;
  try {
    await browser.permissions.remove({ origins });
  } catch (error) {
    // The manifest requires it, or an administrator granted it: it stays.
    console.warn(`The permission for ${portal.id} stays:`, error);
  }
}
