import browser from "webextension-polyfill";
import { targetText, type Target } from "../shared/model/target.ts";

/** The page that explains messages; with the site that they are about, where it is known. */
export function messageAddress(target?: Target): string {
  const query = target === undefined ? "" : `?${new URLSearchParams({ target: targetText(target) })}`;
  return browser.runtime.getURL(`pages/message/index.html${query}`);
}
