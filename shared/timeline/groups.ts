import type { Target } from "../model/target.ts";
import type { ScenarioId } from "../scenarios/index.ts";
import type { Entry } from "./entries.ts";
import { altogether, type Lasting } from "./lasting.ts";
import { trueTime } from "./moment.ts";

/** The same portal with the same fault on one day. */
export interface Group {
  readonly key: string;
  readonly portal: string;
  readonly scenario: ScenarioId | undefined;
  /** Newest first; at least one. */
  readonly entries: readonly [Entry, ...Entry[]];
  readonly lasting: Lasting;
}

export interface Day {
  /** `2026-11-23` */
  readonly day: string;
  readonly groups: readonly Group[];
}

/** What entries are told apart by, beside the fault. */
export interface Naming {
  /** One name for all hosts of a portal. */
  readonly portal: (target: Target) => string;
  /** The day of a true time, in the place of whoever looks: `2026-11-23`. */
  readonly day: (at: number) => string;
}

/** Days newest first, in each of them groups by what happened last. `entries`: oldest first. */
export function byDay(entries: readonly Entry[], { portal, day }: Naming): readonly Day[] {
  const days = new Map<string, Map<string, Group>>();
  for (const entry of entries.toReversed()) {
    const key = day(trueTime(entry.begin));
    const groups = days.get(key) ?? new Map<string, Group>();
    days.set(key, groups);
    const named = portal(entry.target);
    const scenario = entry.verdict?.scenario;
    // What is not over yet stands for itself, and so does a check that found nothing.
    const kind = entry.ending === "open" || entry.ending === "well" ? entry.ending : "over";
    const groupKey = [key, named, scenario ?? "", kind].join(" ");
    const group = groups.get(groupKey);
    groups.set(groupKey, grouped(groupKey, named, scenario, group ? [...group.entries, entry] : [entry]));
  }
  return [...days].map(([key, groups]) => ({ day: key, groups: [...groups.values()] }));
}

function grouped(key: string, portal: string, scenario: Group["scenario"], entries: Group["entries"]): Group {
  return { key, portal, scenario, entries, lasting: altogether(entries.map(({ lasting }) => lasting)) };
}
