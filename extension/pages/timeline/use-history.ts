import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { isOpen } from "../../../shared/incident.ts";
import { entriesOf } from "../../../shared/timeline/entries.ts";
import { faultKey } from "../../../shared/timeline/records.ts";
import type { TimelineViewProps } from "../../../shared/ui/timeline-props.ts";
import { keepDays, recordsIn } from "../../history.ts";
import { diagnosisIdsItem, incidentsItem, read } from "../../storage.ts";

/** What goes on gets longer while somebody looks. */
const refreshMs = 30_000;

type History = Pick<TimelineViewProps, "entries" | "now" | "days" | "daysManaged" | "reportable">;

/** What is recorded, as it changes; undefined until it is read. */
export function useHistory(): History | undefined {
  const [history, setHistory] = useState<History>();
  useEffect(() => {
    const refresh = () => void readHistory().then(setHistory);
    refresh();
    const timer = setInterval(refresh, refreshMs);
    browser.storage.onChanged.addListener(refresh);
    return () => {
      clearInterval(timer);
      browser.storage.onChanged.removeListener(refresh);
    };
  }, []);
  return history;
}

async function readHistory(): Promise<History> {
  const [stored, incidents, ids, { days, managed }] = await Promise.all([
    browser.storage.local.get(null),
    read(incidentsItem),
    read(diagnosisIdsItem),
    keepDays(),
  ]);
  const now = Date.now();
  const open = Object.values(incidents)
    .filter(isOpen)
    .map(({ target, openedAt = 0 }) => faultKey(target, openedAt));
  return {
    entries: entriesOf(recordsIn(stored), new Set(open), now),
    now,
    days,
    daysManaged: managed,
    reportable: new Set(ids),
  };
}
