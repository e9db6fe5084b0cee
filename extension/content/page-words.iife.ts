import type { Runtime } from "webextension-polyfill";
import { recogniseShown } from "../../shared/page-words/recognise-shown.ts";
import type { Place } from "../../shared/page-words/shown-recogniser.ts";
import { messageBoxes } from "./message-boxes.ts";
import type { PageWordsNotice } from "./page-words-message.ts";
import { visibleText } from "./visible-text.ts";

// Runs in every portal page and its frames: plain DOM, and the browser's own API in place of the library.
//
// It reads message boxes, and pages that are no more than a message; it keeps and sends meanings alone, never a text. A
// page can show any text it likes, so a page can bring about a wrong hint about itself, and nothing else.
declare const chrome: { readonly runtime: Runtime.Static };

/** Characters, spaces included: what is longer is no message, and reading it stops. */
const textLimit = 1_000;
/** A page with more elements than this is more than a message. */
const elementLimit = 150;
/** Between two looks: so much that looking takes no more than a fiftieth of the time, within these bounds. */
const restMs = { least: 300, most: 2_000 } as const;
const restTimes = 50;

const changes: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ["class", "style", "hidden", "open"],
};
/** The texts of the last look: what stands there unchanged has been told. */
let known: ReadonlyMap<Element, string> = new Map();
let tookMs = 0;

const observer = new MutationObserver(() => {
  // Deaf until the next look: a page in motion costs nothing in between.
  observer.disconnect();
  setTimeout(whenIdle, Math.min(restMs.most, Math.max(restMs.least, tookMs * restTimes)));
});
whenIdle();

function whenIdle(): void {
  requestIdleCallback(look, { timeout: 1_000 });
}

function look(): void {
  const start = performance.now();
  // Before reading, so that what changes meanwhile is seen.
  observer.observe(document, changes);
  const places = new Map<Element, Place>(messageBoxes().map((box) => [box, "box"]));
  if (isSmall()) places.set(document.body, top === window ? "page" : "box");
  const texts = new Map([...places.keys()].map((element) => [element, visibleText(element, textLimit) ?? ""]));
  const meanings = [...places]
    .filter(([element]) => texts.get(element) !== known.get(element))
    .flatMap(([element, place]) => recogniseShown(texts.get(element) ?? "", place))
    .map(({ meaning }) => meaning);
  known = texts;
  tookMs = performance.now() - start;
  if (meanings.length > 0) void tell({ kind: "page-words", meanings: [...new Set(meanings)] });
}

function isSmall(): boolean {
  return document.body !== null && document.body.getElementsByTagName("*").length <= elementLimit;
}

async function tell(notice: PageWordsNotice): Promise<void> {
  try {
    await chrome.runtime.sendMessage(notice);
  } catch (error) {
    // After an update of the extension this page's script has nobody to talk to.
    observer.disconnect();
    console.debug("Fapiao Doctor:", error);
  }
}
