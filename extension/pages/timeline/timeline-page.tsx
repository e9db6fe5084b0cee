import browser from "webextension-polyfill";
import type { Language } from "../../../shared/locales/languages.ts";
import type { Portal } from "../../../shared/model/portal.ts";
import type { Target } from "../../../shared/model/target.ts";
import { portalOf } from "../../../shared/portals/lookup.ts";
import type { TimelineFile } from "../../../shared/ui/timeline-props.ts";
import { TimelineView } from "../../../shared/ui/timeline-view.tsx";
import { diagnosisAddress } from "../../diagnosis-address.ts";
import { historyDaysItem } from "../../history.ts";
import { reportAddress } from "../../report-address.ts";
import { write } from "../../storage.ts";
import { eraseHistory } from "./erase-history.ts";
import { useHistory } from "./use-history.ts";
import { useRechecks } from "./use-rechecks.ts";

interface TimelinePageProps {
  readonly language: Language;
  readonly hasProbe: boolean;
  /** Those that were added before those of the catalogue. */
  readonly portals: readonly Portal[];
}

/** The records, live. */
export function TimelinePage({ language, hasProbe, portals }: TimelinePageProps) {
  const history = useHistory();
  const [rechecks, recheck] = useRechecks();
  if (history === undefined) return null;
  const added = ({ host }: Target) => portals.find(({ hosts }) => hosts.some((other) => other.host === host));
  return (
    <TimelineView
      {...history}
      language={language}
      hasProbe={hasProbe}
      zone={(at) => -new Date(at).getTimezoneOffset()}
      portalOf={(target) => portalOf(target) ?? added(target)}
      rechecks={rechecks}
      onRecheck={recheck}
      onDetails={(target, id) => void browser.tabs.create({ url: diagnosisAddress(target, id) })}
      onShare={(id) => void browser.tabs.create({ url: reportAddress(id) })}
      onExport={save}
      onDays={(days) => void write(historyDaysItem, days)}
      onErase={eraseHistory}
    />
  );
}

/** Hands a file to the browser's own download, which asks for no permission. */
function save({ name, type, text }: TimelineFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Revoked at once it would be gone before the browser has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
