import browser, { type Runtime } from "webextension-polyfill";
import { keepDraftMs } from "../../shared/drafts/draft.ts";
import { guardStage, pressCountsMs } from "../../shared/invoice-guard.ts";
import type { Target } from "../../shared/model/target.ts";
import type { DraftLabel } from "../../shared/web/sealed-draft.ts";
import type { DraftNotice } from "../content/drafts/draft-message.ts";
import { draftKey } from "../draft-key.ts";
import { draftScripts } from "../draft-scripts.ts";
import { changeDrafts, draftsAllowed, draftsItem, keepsDrafts, youngDrafts } from "../drafts.ts";
import { samePortal } from "../heard-words.ts";
import { armedFor, guardsItem } from "../invoice-guards.ts";
import { portalKey } from "../portal-key.ts";
import { incidentsItem, read } from "../storage.ts";
import { lastSaid } from "./page-words.ts";
import { senderTarget } from "./sender.ts";
import { withDraft } from "./with-draft.ts";

const expiryAlarm = "drafts";
/** What a page of ours can send is much less (shared/drafts/draft.ts). */
const longest = 400_000;
/** The forms as they were at the last press that issues, in memory alone: trouble may take the page away before we are there. */
const held = new Map<string, { readonly label: DraftLabel; readonly text: string }>();

/** After a press that issues: the form is read and held for as long as a press explains what comes after it. */
export async function holdForm(sender: Runtime.MessageSender): Promise<void> {
  const target = senderTarget(sender);
  if (target === undefined || !(await keepsDrafts(target))) return;
  held.clear();
  await readForms(sender.tab?.id);
}

/** Has the forms in these tabs kept, and what is held of this portal, if there is trouble and the user wants it. */
export async function keepForms(target: Target, tabs: Iterable<number>): Promise<void> {
  if (!(await keepsDrafts(target)) || !(await isTroubled(target))) return;
  for (const [id, { label, text }] of held)
    if (label.portal === portalKey(target) && isRecent(label) && held.delete(id)) await keep(id, label, text);
  await Promise.all([...tabs].map(readForms));
}

/** A page's form, told by our script in it. Answers whether there is trouble, so that it shall go on telling. */
export async function takeDraft(sender: Runtime.MessageSender, { id, draft }: DraftNotice): Promise<boolean> {
  const target = senderTarget(sender);
  const text = JSON.stringify(draft);
  if (target === undefined || text.length > longest || !(await keepsDrafts(target))) return false;
  const label = { portal: portalKey(target), host: target.host, at: Date.now() };
  if (await isTroubled(target)) {
    await keep(id, label, text);
    return true;
  }
  held.set(id, { label, text });
  return false;
}

/** Erases what is too old, or not to be kept any more, and comes back for the next. */
export async function forgetDrafts(): Promise<void> {
  const drafts = Object.values(await read(draftsItem));
  if (drafts.length === 0) return;
  const allowed = await draftsAllowed("diagnosis");
  await changeDrafts((drafts) => (allowed ? youngDrafts(drafts, Date.now()) : {}));
  await browser.alarms.create(expiryAlarm, { when: Math.min(...drafts.map(({ at }) => at)) + keepDraftMs });
}

async function keep(id: string, label: DraftLabel, text: string): Promise<void> {
  await changeDrafts(async (drafts) => withDraft(await draftKey(), drafts, id, label, text));
  await forgetDrafts();
}

async function isTroubled(target: Target): Promise<boolean> {
  const incidents = Object.values(await read(incidentsItem));
  if (incidents.some((one) => one.phase !== "resolved" && samePortal(one.target, target))) return true;
  const armed = armedFor(await read(guardsItem), target);
  return (armed && guardStage(armed, Date.now())) === "fresh" || (await lastSaid(target)) !== undefined;
}

function isRecent({ at }: DraftLabel): boolean {
  return Math.abs(Date.now() - at) < pressCountsMs;
}

async function readForms(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  try {
    const target = { tabId, allFrames: true };
    await browser.scripting.executeScript({ target, func: namePage, args: [crypto.randomUUID()] });
    await browser.scripting.executeScript({ target, files: [draftScripts.keep] });
  } catch {
    // An error page, or one that has gone: there is no form to be read.
  }
}

/** Runs in the page, in our scripts' world: its frames belong together, and cannot know it of each other. */
function namePage(page: string): void {
  globalThis.draftPage ??= page;
}
