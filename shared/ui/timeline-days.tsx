import { useState } from "preact/hooks";
import { byDay, type Group, type Naming } from "../timeline/groups.ts";
import { trueTime } from "../timeline/moment.ts";
import { TimelineGroup } from "./timeline-group.tsx";
import type { TimelineViewProps } from "./timeline-props.ts";
import { dayHeading } from "./timeline-times.ts";
import type { Voice } from "./timeline-texts.ts";

interface TimelineDaysProps extends Pick<
  TimelineViewProps,
  "entries" | "now" | "hasProbe" | "rechecks" | "onRecheck" | "onDetails" | "reportable" | "onShare"
> {
  readonly naming: Naming;
  readonly voice: Voice;
}

/** The rows, day by day. */
export function TimelineDays({ entries, now, naming, voice, ...checking }: TimelineDaysProps) {
  // By entry, not by row: what is looked at stays open when it ends and comes to stand in another row.
  const [open, setOpen] = useState<readonly string[]>([]);
  return byDay(entries, naming).map(({ day, groups }) => (
    <section key={day} class="day" aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`}>{groups[0] && dayHeading(trueTime(groups[0].entries[0].begin), now, voice)}</h2>
      <ol class="rows">
        {groups.map((group) => (
          <TimelineGroup
            key={group.key}
            {...checking}
            group={group}
            voice={voice}
            isOpen={group.entries.some(({ key }) => open.includes(key))}
            onToggle={(isOpen) => setOpen((before) => toggled(before, group, isOpen))}
          />
        ))}
      </ol>
    </section>
  ));
}

function toggled(open: readonly string[], { entries }: Group, isOpen: boolean): readonly string[] {
  const keys = entries.map(({ key }) => key);
  const others = open.filter((key) => !keys.includes(key));
  return isOpen ? [...others, ...keys] : others;
}
