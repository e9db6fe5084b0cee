import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Language } from "../../../shared/locales/languages.ts";
import { day, minute } from "../../../shared/practice/parts.ts";
import { portalOf } from "../../../shared/portals/lookup.ts";
import { entriesOf } from "../../../shared/timeline/entries.ts";
import { faultKey, type HistoryRecord } from "../../../shared/timeline/records.ts";
import { TimelineView } from "../../../shared/ui/timeline-view.tsx";
import type { Recheck } from "../../../shared/ui/timeline-props.ts";
import { now, target } from "../../shared/evidence.ts";
import { beyond, check, clocks, elsewhere, fault, mine, open, skewed, well } from "../../shared/timeline/records.ts";
import { done } from "./diagnoses.ts";

const nothing = () => undefined;
const refused = { error: "net::ERR_CONNECTION_REFUSED" };
const right = { clock: clocks(400) };

/** A fault with the diagnosis that found its cause. */
function found(at: number, minutes: number, verdict = beyond, of = target): readonly HistoryRecord[] {
  const probed = verdict === beyond ? { probeAt: at + 2_000 } : {};
  return [
    fault(at, at + minutes * minute, { target: of, ...refused }),
    check(at, verdict, { target: of, id: `${of.host} ${at}`, ...right, ...probed }),
  ];
}

const openAt = now - 6 * minute;
const slowMs = 125 * minute;
const skewedAt = now - 40 * minute - slowMs;

/** What the scenes are made of; `key`: of the one that goes on. */
const stories = {
  going: { key: faultKey(target, openAt), records: [open(openAt, refused), check(openAt, beyond, right)] },
  over: { records: found(now - 3 * 60 * minute, 22) },
  asked: { records: [check(now - 20 * minute, well, { trigger: "click", target: elsewhere, ...right })] },
  flapping: { records: [250, 210, 150].flatMap((ago, index) => found(now - ago * minute, 3 + index)) },
  clock: {
    records: [
      fault(skewedAt, now - 30 * minute),
      check(skewedAt, skewed, { clock: clocks(slowMs), probeAt: now - 40 * minute + 2_000 }),
    ],
  },
  unseen: {
    records: [
      open(now - day, { droppedAt: now - day + 32 * minute, failedAt: now - day + 8 * minute }),
      check(now - day, mine, right),
    ],
  },
  long: {
    records: Array.from({ length: 24 }, (_, index) =>
      found(
        now - (index + 2) * day,
        2 + index * 7,
        index % 3 === 0 ? mine : beyond,
        index % 2 === 0 ? target : elsewhere,
      ),
    ).flat(),
  },
} as const satisfies Readonly<Record<string, { readonly key?: string; readonly records: readonly HistoryRecord[] }>>;
type Story = keyof typeof stories;

/** The timeline with these stories; rows are opened and things pressed in acts.ts. */
export function timeline(...names: readonly Story[]): (language: Language) => VNode {
  return (language) => <Timeline language={language} names={names} />;
}

function Timeline({ language, names }: { readonly language: Language; readonly names: readonly Story[] }) {
  const [told, setTold] = useState(names);
  const [rechecks, setRechecks] = useState<Readonly<Record<string, Recheck>>>({});
  const entries = entriesOf(
    told.flatMap((name) => stories[name].records),
    new Set([stories.going.key]),
    now,
  );
  return (
    <TimelineView
      language={language}
      entries={entries}
      now={now}
      zone={(at) => -new Date(at).getTimezoneOffset()}
      portalOf={portalOf}
      hasProbe
      days={30}
      daysManaged={false}
      rechecks={rechecks}
      onRecheck={({ host, port }) => {
        const { id, verdict } = done("none");
        if (verdict) setRechecks({ [`https://${host}:${port}`]: { state: "done", id, verdict } });
      }}
      onDetails={nothing}
      reportable={new Set(entries.flatMap(({ checks }) => checks.map(({ id }) => id)))}
      onShare={nothing}
      onExport={nothing}
      onDays={nothing}
      onErase={async () => setTold([])}
    />
  );
}
