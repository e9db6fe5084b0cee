import type { Entry } from "./entries.ts";
import type { Naming } from "./groups.ts";
import { trueTime } from "./moment.ts";

/** Days in the place of whoever looks, both included: `2026-11-23`. Null: no border. */
export interface Filter {
  /** As {@link Naming.portal} names it; null: all. */
  readonly portal: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** The entries that went on at some time of these days. */
export function filtered(entries: readonly Entry[], filter: Filter, naming: Naming): readonly Entry[] {
  return entries.filter(({ target, begin, last }) => {
    const [first, final] = [naming.day(trueTime(begin)), naming.day(Math.max(trueTime(begin), trueTime(last)))];
    return (
      (filter.portal === null || filter.portal === naming.portal(target)) &&
      (filter.from === null || final >= filter.from) &&
      (filter.to === null || first <= filter.to)
    );
  });
}
