import type { Target } from "../model/target.ts";
import { portalOf } from "../portals/lookup.ts";
import type { SharedReport } from "./shared-report.ts";

/** By what a desk of several reports is put in order. */
export const deskOrders = ["scenario", "carrier", "region"] as const;
export type DeskOrder = (typeof deskOrders)[number];

/** One report among several. */
export interface DeskRow {
  /** Where it stood in what was pasted, from 1. */
  readonly number: number;
  readonly report: SharedReport;
}

/** Reports that have something in common. `key`: undefined where they do not say it. */
export interface DeskGroup {
  readonly key: string | undefined;
  readonly rows: readonly DeskRow[];
}

/** Reports by what they have in common, the most frequent first, those that do not say it last. */
export function deskGroups(rows: readonly DeskRow[], order: DeskOrder): readonly DeskGroup[] {
  const groups = Map.groupBy(rows, ({ report }) => deskKey(report, order));
  return [...groups]
    .map(([key, members]) => ({ key, rows: members }))
    .toSorted((a, b) => Number(a.key === undefined) - Number(b.key === undefined) || b.rows.length - a.rows.length);
}

/**
 * What a report is put under: its scenario's id; the number of the network that its requests came out of, like `AS4134`; its
 * portal's tax region, or the host of a portal that has none.
 */
export function deskKey({ verdict, evidence, target }: SharedReport, order: DeskOrder): string | undefined {
  switch (order) {
    case "scenario":
      return verdict.scenario;
    case "carrier": {
      const network = evidence.egress?.asn ?? undefined;
      return network === undefined ? undefined : `AS${network}`;
    }
    case "region":
      return target && regionOf(target);
  }
}

function regionOf(target: Target): string {
  return portalOf(target)?.region ?? target.host;
}
