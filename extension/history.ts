import type { Diagnosis } from "../shared/model/diagnosis.ts";
import type { ScenarioId } from "../shared/scenarios/index.ts";
import { recordKey, type HistoryRecord } from "../shared/timeline/records.ts";
import { diagnosisItem, policyItem, read, type Item } from "./storage.ts";

/** For how many days records are kept; 0: not at all. */
export const historyDaysItem: Item<number> = { area: "local", key: "historyDays", initial: 30 };

/** All that is stored, by key. */
type Stored = Readonly<Record<string, unknown>>;

const recordPrefix = "history:";
const diagnosisPrefix = diagnosisItem("").key;

/** Each is kept under its own key: nobody reads them all to write one, and what is erased cannot come back with another. */
export function historyItem(record: HistoryRecord): Item<HistoryRecord | null> {
  return { area: "local", key: recordPrefix + recordKey(record), initial: null };
}

/** For how many days, and whether an administrator says so (`historyDays` of `managed-schema.json`). */
export async function keepDays(): Promise<{ readonly days: number; readonly managed: boolean }> {
  const days = (await read(policyItem))?.["historyDays"];
  if (typeof days === "number" && days >= 0) return { days, managed: true };
  return { days: await read(historyDaysItem), managed: false };
}

export function recordsIn(stored: Stored): readonly HistoryRecord[] {
  return Object.entries(stored).flatMap(([key, value]) => (isRecord(key, value) ? value : []));
}

/** Those that are done. */
export function diagnosesIn(stored: Stored): readonly Diagnosis<ScenarioId>[] {
  return Object.entries(stored).flatMap(([key, value]) =>
    isDiagnosis(key, value) && value.state === "done" ? value : [],
  );
}

/** Under our keys stands only what we put there, or nothing any more. */
function isRecord(key: string, value: unknown): value is HistoryRecord {
  return key.startsWith(recordPrefix) && value !== undefined;
}

function isDiagnosis(key: string, value: unknown): value is Diagnosis<ScenarioId> {
  return key.startsWith(diagnosisPrefix) && value !== undefined;
}
