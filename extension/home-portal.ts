import type { Portal } from "../shared/model/portal.ts";
import { type Item, read } from "./storage.ts";

/** The id of the portal that somebody mostly uses; null where he has not said. */
export const homePortalItem: Item<Portal["id"] | null> = { area: "local", key: "homePortal", initial: null };

/** The portal that somebody mostly uses, where it is still among those that there are. */
export async function homePortal(portals: readonly Portal[]): Promise<Portal | undefined> {
  const id = await read(homePortalItem);
  return portals.find((portal) => portal.id === id);
}
