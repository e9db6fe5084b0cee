import browser, { type Storage } from "webextension-polyfill";
import type { Target } from "../../shared/model/target.ts";
import { checkRecord, faultRecords, type HistoryRecord } from "../../shared/timeline/records.ts";
import { diagnosesIn, historyDaysItem, historyItem, keepDays, recordsIn } from "../history.ts";
import { diagnosisItem, incidentsItem, isStored, policyItem, write } from "../storage.ts";

const alarm = "forget-history";
const day = 86_400_000;
/** More are not kept, however long they may be: about 600 kB. */
const mostRecords = 2_000;

/**
 * Keeps a record of every fault and every diagnosis by following what is stored of them anyway: a service worker that is
 * killed after it stored something is woken to hear of it. What is too old is removed twice a day.
 */
export function keepHistory(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "local") follow(changes).catch((error: unknown) => console.error("keeping the history:", error));
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void forgetOld(Date.now());
  });
  void plan();
}

/** Browsers may lose alarms when they close. */
async function plan(): Promise<void> {
  if ((await browser.alarms.get(alarm)) === undefined)
    await browser.alarms.create(alarm, { delayInMinutes: 1, periodInMinutes: 720 });
}

async function follow(changes: Readonly<Record<string, Storage.StorageChange>>): Promise<void> {
  const after = Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue]));
  const records: HistoryRecord[] = diagnosesIn(after).flatMap((diagnosis) => checkRecord(diagnosis) ?? []);
  const { oldValue, newValue } = changes[incidentsItem.key] ?? {};
  // Where the whole of it is gone the user has cleared it.
  if (isStored(newValue, incidentsItem))
    records.push(...faultRecords(isStored(oldValue, incidentsItem) ? oldValue : {}, newValue, Date.now()));
  const isToldHowLong = historyDaysItem.key in changes || policyItem.key in changes;
  if (records.length > 0 || isToldHowLong) await keep(records);
}

/** A site that somebody waited for is back: its fault may have been given up long ago. */
export function keepReturn(target: Target, by: "answer" | "check"): Promise<void> {
  return keep([{ kind: "back", target, at: Date.now(), by }]);
}

async function keep(records: readonly HistoryRecord[]): Promise<void> {
  if ((await keepDays()).days > 0) for (const record of records) await write(historyItem(record), record);
  await forgetOld(Date.now());
}

/**
 * Removes records that are older than they may be, or too many, and finished diagnoses as old; these stay for a day where no
 * records are kept, because popup and guides go on with them. By a clock that is slow nothing is too old.
 */
async function forgetOld(now: number): Promise<void> {
  const { days } = await keepDays();
  const stored = await browser.storage.local.get(null);
  const records = recordsIn(stored).toSorted((a, b) => b.at - a.at);
  const old = records.filter(({ at }, index) => index >= mostRecords || at <= now - days * day);
  const diagnoses = diagnosesIn(stored).filter(({ startedAt }) => startedAt <= now - Math.max(1, days) * day);
  const items = [...old.map(historyItem), ...diagnoses.map(({ id }) => diagnosisItem(id))];
  await browser.storage.local.remove(items.map(({ key }) => key));
}
