import { useState } from "preact/hooks";
import { targetText, type Target } from "../model/target.ts";
import { daysBefore, dayText } from "../timeline/civil.ts";
import { type Filter, filtered } from "../timeline/filter.ts";
import type { Naming } from "../timeline/groups.ts";
import { PageHeader } from "./page-header.tsx";
import { TimelineDays } from "./timeline-days.tsx";
import { TimelineFiles } from "./timeline-files.tsx";
import { TimelineFilter, type Wanted } from "./timeline-filter.tsx";
import { TimelineKeeping } from "./timeline-keeping.tsx";
import type { TimelineViewProps } from "./timeline-props.ts";
import { TimelineSummary } from "./timeline-summary.tsx";
import { voiceOf } from "./timeline-texts.ts";
import { Unofficial } from "./unofficial.tsx";

const everything: Wanted = { portal: null, period: "all", from: "", to: "" };

/** Past faults: what, when, how long, whose side, how they ended. */
export function TimelineView(props: TimelineViewProps) {
  const { language, entries, zone, portalOf, days } = props;
  const [wanted, setWanted] = useState<Wanted>({ ...everything, period: "month" });
  const voice = voiceOf(language, portalOf);
  const { words } = voice;
  const keyOf = (target: Target) => portalOf(target)?.id ?? targetText(target);
  const naming: Naming = { portal: keyOf, day: (at) => dayText(at, zone) };
  const sites = new Map(entries.map(({ target }) => [keyOf(target), voice.siteOf(target)]));
  const shown = filtered(entries, filterOf(wanted, props), naming);
  return (
    <>
      <PageHeader texts={voice} />
      <main class="timeline">
        <h1>{words.title}</h1>
        <p class="hint">{words.lead}</p>
        {entries.length === 0 ? (
          <section class="card">
            <h2>{days === 0 ? words.empty.notKeptTitle : words.empty.title}</h2>
            <p>{days === 0 ? words.empty.notKept : words.empty.text}</p>
          </section>
        ) : (
          <>
            <TimelineFilter wanted={wanted} sites={sites} voice={voice} onChange={setWanted} />
            <TimelineSummary entries={shown} period={wanted.period} voice={voice} />
            {shown.length === 0 ? (
              <section class="card">
                <p>{words.empty.filtered}</p>
                <button type="button" class="secondary" onClick={() => setWanted(everything)}>
                  {words.filter.showAll}
                </button>
              </section>
            ) : (
              <>
                <TimelineDays {...props} entries={shown} naming={naming} voice={voice} />
                <TimelineFiles {...props} entries={shown} voice={voice} />
              </>
            )}
          </>
        )}
        <TimelineKeeping {...props} voice={voice} />
        <Unofficial texts={voice} />
      </main>
    </>
  );
}

function filterOf({ portal, period, from, to }: Wanted, { now, zone }: TimelineViewProps): Filter {
  switch (period) {
    case "today":
      return { portal, from: daysBefore(now, 0, zone), to: null };
    case "week":
      return { portal, from: daysBefore(now, 6, zone), to: null };
    case "month":
      return { portal, from: daysBefore(now, 29, zone), to: null };
    case "all":
      return { portal, from: null, to: null };
    case "days":
      return { portal, from: from || null, to: to || null };
  }
}
