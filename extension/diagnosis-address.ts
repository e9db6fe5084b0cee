import browser from "webextension-polyfill";
import { targetText, type Target } from "../shared/model/target.ts";

/** The diagnosis page of a target. Opening it starts a diagnosis; with `id` it shows an earlier one instead. */
export function diagnosisAddress(target: Target, id?: string): string {
  const query = new URLSearchParams({ target: targetText(target), ...(id !== undefined && { id }) });
  return browser.runtime.getURL(`pages/diagnosis/index.html?${query}`);
}
