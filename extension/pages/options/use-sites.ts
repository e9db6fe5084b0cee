import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { Portal } from "../../../shared/model/portal.ts";
import { sameTarget, type Target } from "../../../shared/model/target.ts";
import { judgeAddress } from "../../../shared/portals/address.ts";
import { asPortal } from "../../../shared/portals/own.ts";
import { optionalPortals, portalOf } from "../../../shared/portals/lookup.ts";
import type { AddProblem, SiteShown, SitesProps } from "../../../shared/ui/sites-props.ts";
import { readPastedAddress } from "../../../shared/web/pasted-address.ts";
import { addedPortals, allowOutside, forgetOwnPortal, keepOwnPortal } from "../../own-portals.ts";
import { askToWatch, isWatched, stopWatching } from "../../site-permission.ts";
import { ownPortalsItem, policyItem, watchItem } from "../../storage.ts";

/** The sites that the user chose, live, and what can be done with them. */
export function useSites(): SitesProps {
  const [sites, setSites] = useState<readonly SiteShown[]>([]);

  useEffect(() => {
    const refresh = () => void shownSites().then(setSites);
    refresh();
    const stops = [watchItem(ownPortalsItem, refresh), watchItem(policyItem, refresh)];
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      for (const stop of stops) stop();
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);

  return {
    sites,
    choices: optionalPortals.filter(({ id }) => !sites.some(({ portal }) => portal.id === id)),
    readAddress: (text) => {
      const read = readPastedAddress(text);
      return read.ok ? read.target : read.error;
    },
    onAdd: (text, name, anyway) => {
      const read = readPastedAddress(text);
      if (!read.ok) return { problem: { kind: "address", error: read.error } };
      const problem = problemOf(read.target, sites);
      if (problem !== undefined && !(anyway && problem.kind === "look-alike")) return { problem };
      const known = judgeAddress(read.target).kind === "official" ? portalOf(read.target) : undefined;
      const own = { name: name === "" ? read.target.host : name, target: read.target, outside: false };
      const added = known ?? asPortal(own);
      askToWatch(added);
      if (known === undefined) void keepOwnPortal(own);
      return { added };
    },
    onWatch: askToWatch,
    onRemove: ({ portal, own }) => {
      const [target] = portal.hosts;
      if (own !== undefined && target !== undefined) void forgetOwnPortal(target);
      void stopWatching(
        portal,
        sites.filter((other) => other.watched && other.portal.id !== portal.id).map((other) => other.portal),
      );
    },
    onOutside: ({ hosts: [target] }, outside) => target && void allowOutside(target, outside),
  };
}

/** Added portals, watched or not, and what else is watched by the user's choice. */
async function shownSites(): Promise<readonly SiteShown[]> {
  const added = await addedPortals("page");
  const own = added.map(async (portal): Promise<SiteShown> => {
    const shown = asPortal(portal);
    return { portal: shown, watched: await isWatched(shown), own: portal };
  });
  const chosen = optionalPortals.map(async (portal): Promise<SiteShown> => ({
    portal,
    watched: await isWatched(portal),
  }));
  return [...(await Promise.all(own)), ...(await Promise.all(chosen)).filter(({ watched }) => watched)];
}

/** Why an address need not be added, or should not. */
function problemOf(target: Target, sites: readonly SiteShown[]): AddProblem | undefined {
  const listed = sites.find(({ portal, own }) => own && portal.hosts.some((host) => sameTarget(host, target)));
  if (listed !== undefined) return { kind: "listed", portal: listed.portal };
  const { kind, current } = judgeAddress(target);
  const portal = portalOf(target);
  if (kind === "official" && portal !== undefined && isWatchedAlready(portal, sites)) return { kind: "known", portal };
  if ((kind === "retired" || kind === "look-alike") && current !== undefined) return { kind, current };
  return undefined;
}

function isWatchedAlready(portal: Portal, sites: readonly SiteShown[]): boolean {
  return !optionalPortals.includes(portal) || sites.some((site) => site.portal.id === portal.id);
}
