import type { Draft } from "../../../shared/drafts/draft.ts";
import { joinDrafts } from "../../../shared/drafts/join.ts";
import type { GuardMemory } from "../../../shared/invoice-guard.ts";
import { openDraft, type SealedDraft } from "../../../shared/web/sealed-draft.ts";
import { draftKey } from "../../draft-key.ts";
import { draftsItem, youngDrafts } from "../../drafts.ts";
import { guardsItem } from "../../invoice-guards.ts";
import { type Item, read, write } from "../../storage.ts";

/** What was kept of one page, opened: the drafts of its frames together. */
export interface OpenedDraft {
  readonly id: string;
  readonly portal: string;
  /** Of its newest part; local clock, ms. */
  readonly at: number;
  /** As they are stored, in the order of the fields; one of them of the page itself. */
  readonly parts: readonly DraftPart[];
  /** None where it does not open. */
  readonly draft: Draft | undefined;
  readonly asks: boolean;
  /** The user says that it was not issued: not asked again until another press. */
  readonly keepOn: () => Promise<void>;
}

interface DraftPart {
  readonly id: string;
  readonly host: string;
  /** So many of the fields are its own. */
  readonly fields: number;
}

interface Opened extends SealedDraft {
  readonly id: string;
  readonly draft: Draft | undefined;
}

/** When the user last said "not yet", by draft; local clock, ms. */
const notIssuedItem: Item<Readonly<Record<string, number>>> = { area: "session", key: "notIssued", initial: {} };

/** All kept drafts, newest first. */
export async function openedDrafts(): Promise<readonly OpenedDraft[]> {
  const sealed = Object.entries(youngDrafts(await read(draftsItem), Date.now()));
  if (sealed.length === 0) return [];
  const [key, guards, notIssued] = await Promise.all([draftKey(), read(guardsItem), read(notIssuedItem)]);
  const opened = await Promise.all(
    sealed.map(async ([id, one]): Promise<Opened> => ({ ...one, id, draft: await contentOf(key, id, one) })),
  );
  const pages = Map.groupBy(opened, ({ id, portal, draft }) => JSON.stringify([portal, draft?.page ?? id]));
  return [...pages.values()]
    .flatMap((frames) => asOne(frames, guards, notIssued) ?? [])
    .toSorted((a, b) => b.at - a.at);
}

function asOne(
  frames: readonly Opened[],
  guards: Readonly<Record<string, GuardMemory>>,
  notIssued: Readonly<Record<string, number>>,
): OpenedDraft | undefined {
  const [first] = frames;
  if (first === undefined) return undefined;
  const drafts = frames.flatMap(({ draft }) => draft ?? []);
  const at = Math.max(...frames.map((frame) => frame.at));
  const since = Math.max(at, notIssued[first.id] ?? 0);
  return {
    id: first.id,
    portal: first.portal,
    at,
    parts: frames.map(({ id, host, draft }) => ({ id, host, fields: draft?.fields.length ?? 0 })),
    draft: drafts.length === 0 ? undefined : joinDrafts(drafts),
    asks: frames.some(({ host }) => mayBeIssued(guards[host], since)),
    keepOn: async () => write(notIssuedItem, { ...(await read(notIssuedItem)), [first.id]: Date.now() }),
  };
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
