import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { Draft } from "../../../shared/drafts/draft.ts";
import type { GuardMemory } from "../../../shared/invoice-guard.ts";
import { openDraft, type SealedDraft } from "../../../shared/web/sealed-draft.ts";
import { draftKey } from "../../draft-key.ts";
import { draftPortalsItem, draftsItem, youngDrafts } from "../../drafts.ts";
import { guardsItem } from "../../invoice-guards.ts";
import { type Item, read, write } from "../../storage.ts";

/** A kept draft, opened. */
interface OpenedDraft {
  readonly id: string;
  readonly portal: string;
  readonly host: string;
  readonly at: number;
  readonly draft: Draft | undefined;
  readonly asks: boolean;
  /** The user says that it was not issued: not asked again until another press. */
  readonly keepOn: () => Promise<void>;
}

/** When the user last said "not yet", by draft; local clock, ms. */
const notIssuedItem: Item<Readonly<Record<string, number>>> = { area: "session", key: "notIssued", initial: {} };

/** All drafts, newest first, and the portals for which they are kept; live. */
export function useDrafts(): { readonly drafts: readonly OpenedDraft[]; readonly on: readonly string[] } {
  const [drafts, setDrafts] = useState<readonly OpenedDraft[]>([]);
  const [on, setOn] = useState<readonly string[]>([]);

  useEffect(() => {
    const refresh = async () => {
      setDrafts(await opened());
      setOn(await read(draftPortalsItem));
    };
    const changed = () => void refresh();
    changed();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);

  return { drafts, on };
}

async function opened(): Promise<readonly OpenedDraft[]> {
  const sealed = Object.entries(youngDrafts(await read(draftsItem), Date.now()));
  if (sealed.length === 0) return [];
  const [key, guards, notIssued] = await Promise.all([draftKey(), read(guardsItem), read(notIssuedItem)]);
  const all = await Promise.all(
    sealed.map(async ([id, one]): Promise<OpenedDraft> => ({
      id,
      portal: one.portal,
      host: one.host,
      at: one.at,
      draft: await contentOf(key, id, one),
      asks: mayBeIssued(guards[one.host], Math.max(one.at, notIssued[id] ?? 0)),
      keepOn: async () => write(notIssuedItem, { ...(await read(notIssuedItem)), [id]: Date.now() }),
    })),
  );
  return all.toSorted((a, b) => b.at - a.at);
}

/** A press that issues after it was kept, whose POST was answered: a sign of success, and no proof. */
function mayBeIssued(guard: GuardMemory | undefined, since: number): boolean {
  return guard?.answered === true && guard.armed === undefined && (guard.pressedAt ?? 0) > since;
}

async function contentOf(key: CryptoKey, id: string, sealed: SealedDraft): Promise<Draft | undefined> {
  try {
    const content: unknown = JSON.parse(await openDraft(key, id, sealed));
    return isDraft(content) ? content : undefined;
  } catch (error) {
    // Its key is gone, or somebody changed it: the page says so, and why is for the console.
    console.warn(`The draft ${id} cannot be opened:`, error);
    return undefined;
  }
}

/** Whatever opens is what our own script wrote. */
function isDraft(content: unknown): content is Draft {
  return typeof content === "object" && content !== null && "fields" in content && Array.isArray(content.fields);
}
