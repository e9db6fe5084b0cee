import { type DraftLabel, openDraft, sealDraft, type SealedDraft } from "../../shared/web/sealed-draft.ts";
import type { Drafts } from "../drafts.ts";

/**
 * Drafts with this one among them, sealed. What another of its host says already is kept once: that one's time is renewed.
 * A page that was loaded anew in the middle of the trouble, or filled back into, would else be kept over and over.
 */
export async function withDraft(
  key: CryptoKey,
  drafts: Drafts,
  id: string,
  label: DraftLabel,
  text: string,
): Promise<Drafts> {
  for (const [other, sealed] of Object.entries(drafts)) {
    const known = other !== id && sealed.host === label.host ? await opened(key, other, sealed) : undefined;
    if (known === undefined || said(known) !== said(text)) continue;
    const others = Object.fromEntries(Object.entries(drafts).filter(([one]) => one !== id));
    return { ...others, [other]: await sealDraft(key, other, label, known) };
  }
  return { ...drafts, [id]: await sealDraft(key, id, label, text) };
}

/** Undefined where it does not open: it is equal to none, and its page says what is wrong with it. */
async function opened(key: CryptoKey, id: string, sealed: SealedDraft): Promise<string | undefined> {
  try {
    return await openDraft(key, id, sealed);
  } catch {
    return undefined;
  }
}

/** What stands in which field. Pages count the ids of their fields anew on each load. */
function said(text: string): string {
  return JSON.stringify(JSON.parse(text), ["fields", "kind", "label", "name", "value"]);
}
