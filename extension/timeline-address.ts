import browser from "webextension-polyfill";

/** The page with past faults. */
export function timelineAddress(): string {
  return browser.runtime.getURL("pages/timeline/index.html");
}
