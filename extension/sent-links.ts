import type { SentLink } from "../shared/ui/sealing-props.ts";
import { read, write, type Item } from "./storage.ts";

/** A sealed link as its maker remembers it: enough to take it back, not enough to open it. */
export interface RememberedLink extends SentLink {
  /** The service's. */
  readonly origin: string;
  readonly deletion: string;
}

export const sentLinksItem: Item<readonly RememberedLink[]> = { area: "local", key: "sentLinks", initial: [] };

/** Links in force, newest first; others are forgotten. */
export async function sentLinks(): Promise<readonly RememberedLink[]> {
  const known = await read(sentLinksItem);
  return known.filter(({ expiresAt }) => expiresAt > Date.now());
}

export async function rememberLink(link: RememberedLink): Promise<void> {
  await write(sentLinksItem, [link, ...(await sentLinks())]);
}

export async function forgetLink(id: string): Promise<void> {
  await write(
    sentLinksItem,
    (await sentLinks()).filter((link) => link.id !== id),
  );
}
