import browser from "webextension-polyfill";

/** The page that shows what a report of this diagnosis would hold, and hands it on. */
export function reportAddress(diagnosis: string): string {
  return browser.runtime.getURL(`pages/report/index.html?${new URLSearchParams({ id: diagnosis })}`);
}

/** The page that opens reports of others. */
export function viewerAddress(): string {
  return browser.runtime.getURL("pages/viewer/index.html");
}
