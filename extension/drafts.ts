import { isExpired, keptDrafts } from "../shared/drafts/draft.ts";
import type { Target } from "../shared/model/target.ts";
import type { SealedDraft } from "../shared/web/sealed-draft.ts";
import { forgetDraftKey } from "./draft-key.ts";
import { policy, type Patience } from "./policy.ts";
import { portalKey } from "./portal-key.ts";
import { type Item, read, write } from "./storage.ts";

/** Sealed drafts by id. */
export type Drafts = Readonly<Record<string, SealedDraft>>;

export const draftsItem: Item<Drafts> = { area: "local", key: "drafts", initial: {} };
/** Portals whose drafts the user has us keep, by `portalKey`. */
export const draftPortalsItem: Item<readonly string[]> = { area: "local", key: "draftPortals", initial: [] };

/** May drafts be kept at all? An administrator can forbid it. */
export async function draftsAllowed(patience: Patience): Promise<boolean> {
  return (await policy(patience))["drafts"] !== false;
}

/** Are drafts of this target's portal kept? */
export async function keepsDrafts(target: Target): Promise<boolean> {
  return (await read(draftPortalsItem)).includes(portalKey(target)) && draftsAllowed("diagnosis");
}

/** The newest of them, without what is too old; the same object where that is all. */
export function youngDrafts(drafts: Drafts, now: number): Drafts {
  const all = Object.entries(drafts).toSorted(([, a], [, b]) => b.at - a.at);
  const young = all.filter(([, { at }]) => !isExpired(at, now)).slice(0, keptDrafts);
  return young.length === all.length ? drafts : Object.fromEntries(young);
}

/** Reads, changes and writes them, one after the other, whoever of us asks. With the last draft goes its key. */
export async function changeDrafts(change: (drafts: Drafts) => Drafts | Promise<Drafts>): Promise<void> {
  await navigator.locks.request("drafts", async () => {
    const before = await read(draftsItem);
    const after = await change(before);
    if (after === before) return;
    await write(draftsItem, after);
    if (Object.keys(after).length === 0) await forgetDraftKey();
  });
}
