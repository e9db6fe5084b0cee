import type { Runtime } from "webextension-polyfill";
import { type Draft, type DraftField, draftLimits } from "../../shared/drafts/draft.ts";
import type { DraftNotice } from "./drafts/draft-message.ts";
import { fieldValue } from "./drafts/field-value.ts";
import { foundFields } from "./drafts/found-fields.ts";

// Put into the pages of a portal whose drafts are to be kept, when there is trouble, and at a press that issues: never
// before. Plain DOM, and the browser's own API in place of the library.
//
// What it reads goes to the background, which seals it, and nowhere else.
declare const chrome: { readonly runtime: Runtime.Static };

/** Somebody who types on is read again after so long. */
const restMs = 3_000;
let id = crypto.randomUUID();
/** A form of its own, from the second one of this frame on. */
let page = globalThis.draftPage;
let told = "";
let largest = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

// The same page may be in trouble twice.
globalThis.keepDraft ??= begin;
globalThis.keepDraft();

function begin(): void {
  told = "";
  for (const event of ["input", "change", "click"]) addEventListener(event, later, { capture: true, passive: true });
  // A page that goes away takes what was typed with it.
  addEventListener("pagehide", look);
  document.addEventListener("visibilitychange", look);
  look();
}

function end(): void {
  clearTimeout(timer);
  timer = undefined;
  for (const event of ["input", "change", "click"]) removeEventListener(event, later, { capture: true });
  removeEventListener("pagehide", look);
  document.removeEventListener("visibilitychange", look);
}

function later(): void {
  timer ??= setTimeout(look, restMs);
}

function look(): void {
  clearTimeout(timer);
  timer = undefined;
  const draft = read();
  const text = JSON.stringify(draft);
  if (draft === undefined || text === told) return;
  told = text;
  // A form that was emptied, or is another one now, must not take the place of what was in it.
  if (text.length < largest / 2) {
    id = crypto.randomUUID();
    page = id;
    largest = 0;
  }
  largest = Math.max(largest, text.length);
  void tell({ kind: "draft", id, draft: { ...draft, ...(page !== undefined && { page }) } });
}

/** Undefined where nobody has typed anything: what a page chooses by itself is no draft. */
function read(): Draft | undefined {
  const fields: DraftField[] = [];
  let characters = 0;
  let isTyped = false;
  for (const { field, place } of foundFields()) {
    const value = fieldValue(field);
    if (value === undefined) continue;
    characters += value.value.length + (value.shown?.length ?? 0) + place.label.length + place.name.length;
    if (fields.length === draftLimits.fields || characters > draftLimits.characters) return { fields, cut: true };
    fields.push({ ...place, ...value });
    isTyped ||= value.readOnly !== true && (place.kind === "text" || place.kind === "rich");
  }
  return isTyped ? { fields } : undefined;
}

function isTrouble(reply: unknown): boolean {
  return typeof reply === "object" && reply !== null && "answer" in reply && reply.answer === true;
}

async function tell(notice: DraftNotice): Promise<void> {
  try {
    const reply: unknown = await chrome.runtime.sendMessage(notice);
    if (!isTrouble(reply)) end();
  } catch (error) {
    // After an update of the extension this page's script has nobody to talk to.
    end();
    console.debug("Fapiao Doctor:", error);
  }
}
