import browser from "webextension-polyfill";

/** The page of kept drafts. */
export function draftsAddress(): string {
  return browser.runtime.getURL("pages/drafts/index.html");
}
