import type { Runtime } from "webextension-polyfill";
import type { BannerRequest } from "./banner-message.ts";

// Runs in every portal page and its frames: plain DOM, and the browser's own API in place of the library.
//
// It tells that a button that issues was pressed, and when: never its text, and nothing of what it stands in.
declare const chrome: { readonly runtime: Runtime.Static };

const buttons = `button, input[type="button"], input[type="submit"], [role="button"], a[class*="btn" i],
  a[class*="button" i], div[class*="btn" i], span[class*="btn" i]`;
const issues = /开具|确认开票|提交/;
/** These look something up, or lead to where that is done. */
const looksUp = /查询|查看|记录|已开/;
/** A button says little; what says more is something else that is pressed like one. */
const longestText = 20;

// Before the page's own listeners, which may stop the event.
window.addEventListener("click", pressed, { capture: true, passive: true });

function pressed(event: MouseEvent): void {
  // A page that presses its own buttons is no user.
  if (!event.isTrusted) return;
  const at = Date.now();
  const pressedOn = event.composedPath().find((one) => one instanceof Element);
  const button = pressedOn?.closest(buttons);
  if (button === null || button === undefined || !isIssuing(button)) return;
  void tell({ kind: "issue-pressed", at });
}

function isIssuing(button: Element): boolean {
  const text = (button instanceof HTMLInputElement ? button.value : (button.textContent ?? "")).replaceAll(/\s/g, "");
  return text.length <= longestText && issues.test(text) && !looksUp.test(text);
}

async function tell(request: BannerRequest): Promise<void> {
  try {
    await chrome.runtime.sendMessage(request);
  } catch (error) {
    // After an update of the extension this page's script has nobody to talk to.
    console.debug("Fapiao Doctor:", error);
  }
}
