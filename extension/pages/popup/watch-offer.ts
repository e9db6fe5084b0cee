import type { Portal } from "../../../shared/model/portal.ts";
import type { Target } from "../../../shared/model/target.ts";
import { judgeAddress } from "../../../shared/portals/address.ts";
import { asPortal } from "../../../shared/portals/own.ts";
import { keepOwnPortal } from "../../own-portals.ts";
import { askToWatch, isWatched } from "../../site-permission.ts";

/** Starts watching the site of the current tab. */
export type WatchOffer = () => void;

/** An offer to watch a site that is not watched; none for addresses that nobody should get used to. */
export async function watchOffer(target: Target, portal: Portal | undefined): Promise<WatchOffer | undefined> {
  const { kind } = judgeAddress(target);
  if (kind === "retired" || (kind === "look-alike" && portal === undefined)) return undefined;
  const own = { name: target.host, target, outside: false };
  const offered = portal ?? asPortal(own);
  if (portal !== undefined && (await isWatched(portal))) return undefined;
  return () => {
    askToWatch(offered);
    if (portal === undefined) void keepOwnPortal(own);
  };
}
