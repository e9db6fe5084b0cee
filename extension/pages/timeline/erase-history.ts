import browser from "webextension-polyfill";
import { diagnosesIn, historyItem, recordsIn } from "../../history.ts";
import { diagnosisItem, guidesItem } from "../../storage.ts";

/**
 * Removes all records and finished diagnoses, with the guides that go on from these. Settings stay, and what is kept in mind
 * for the user: a submit without a result, a site that is waited for.
 */
export async function eraseHistory(): Promise<void> {
  const stored = await browser.storage.local.get(null);
  const records = recordsIn(stored).map(historyItem);
  const diagnoses = diagnosesIn(stored).map(({ id }) => diagnosisItem(id));
  await browser.storage.local.remove([guidesItem, ...records, ...diagnoses].map(({ key }) => key));
}
