import { trueTime } from "../timeline/moment.ts";
import { beginOf, type DeskCase, portalIn } from "./case.ts";
import type { SharedReport } from "../report/shared-report.ts";
import type { Side } from "../model/verdict.ts";

/** By what a desk puts reports together. */
export const groupings = ["scenario", "region", "carrier", "side"] as const;
export type Grouping = (typeof groupings)[number];

export const orders = ["newest", "oldest", "site"] as const;
export type Order = (typeof orders)[number];

/** What is listed; null: all. */
export interface DeskFilter {
  readonly side: Side | null;
  /** {@link siteKey}. */
  readonly site: string | null;
}

/** Reports that have one thing in common. */
export interface DeskGroup {
  readonly key: string;
  readonly cases: readonly [DeskCase, ...DeskCase[]];
}

/** Groups of reports that do not tell. */
const untold: ReadonlySet<string> = new Set(["", "removed"]);

/** The largest group first, of equal ones that with the latest report; last what is not told. */
export function deskGroups(cases: readonly DeskCase[], by: Grouping, order: Order): readonly DeskGroup[] {
  const groups = new Map<string, [DeskCase, ...DeskCase[]]>();
  for (const one of inOrder(cases, order)) {
    const key = groupKey(one.report, by);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups]
    .map(([key, members]) => ({ key, cases: members }))
    .toSorted(
      (a, b) =>
        Number(untold.has(a.key)) - Number(untold.has(b.key)) ||
        b.cases.length - a.cases.length ||
        latest(b.cases) - latest(a.cases),
    );
}

export function filteredCases(cases: readonly DeskCase[], { side, site }: DeskFilter): readonly DeskCase[] {
  return cases.filter(
    ({ report }) => (side === null || report.verdict.side === side) && (site === null || siteKey(report) === site),
  );
}

/** Tells sites apart: the portal's id, else host and port; empty where the sender has taken it out. */
export function siteKey(report: SharedReport): string {
  const { target } = report;
  return portalIn(report)?.id ?? (target === undefined ? "" : `${target.host}:${target.port}`);
}

/** True time at which it began; -Infinity where the report does not tell. */
export function sortTime(report: SharedReport): number {
  const begin = beginOf(report);
  return begin === undefined ? Number.NEGATIVE_INFINITY : trueTime(begin);
}

function groupKey(report: SharedReport, by: Grouping): string {
  switch (by) {
    case "scenario":
      return report.verdict.scenario;
    case "side":
      return report.verdict.side;
    case "carrier":
      return carrierKey(report);
    case "region":
      return regionKey(report);
  }
}

/** Autonomous system (RFC 6793) where the requests came out, else the country; empty where nobody has seen it. */
function carrierKey({ evidence: { egress } }: SharedReport): string {
  if (egress?.asn != null) return `AS${egress.asn}`;
  return egress?.country ?? "";
}

/** Tax region; `<country>` for a whole country's portal; `vendor`; `other`: not in the catalogue; `removed` by the sender. */
function regionKey(report: SharedReport): string {
  if (report.target === undefined) return "removed";
  const portal = portalIn(report);
  if (portal === undefined) return "other";
  if (portal.kind === "vendor") return "vendor";
  return portal.region === null ? portal.country : `${portal.country} ${portal.region}`;
}

function inOrder(cases: readonly DeskCase[], order: Order): readonly DeskCase[] {
  const newest = cases.toSorted((a, b) => difference(sortTime(b.report), sortTime(a.report)) || a.number - b.number);
  if (order === "newest") return newest;
  if (order === "oldest") return newest.toReversed();
  return newest.toSorted((a, b) => difference(siteKey(a.report), siteKey(b.report)));
}

function latest(cases: readonly DeskCase[]): number {
  return Math.max(0, ...cases.map(({ report }) => sortTime(report)));
}

function difference<T extends string | number>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
