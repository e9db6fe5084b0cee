import { describe, expect, it } from "vitest";
import { decidingFinding, type DeskCase } from "../../../shared/desk/case.ts";
import { casesOf, type DeskItem, type DeskState, withNews } from "../../../shared/desk/desk-item.ts";
import { deskGroups, filteredCases, groupings, type Order, siteKey } from "../../../shared/desk/groups.ts";
import { isSameReport } from "../../../shared/desk/same-report.ts";
import { deskSummary } from "../../../shared/desk/summary.ts";
import { minute } from "../../../shared/practice/parts.ts";
import { without } from "../../../shared/report/parts.ts";
import type { SharedReport } from "../../../shared/report/shared-report.ts";
import { openReportText } from "../../../shared/web/report-file.ts";
import { selfContainedLink } from "../../../shared/web/report-link.ts";
import { large, ofEveryScenario, typical } from "../report/reports.ts";
import { cases, numbered, outage, slowClock } from "./desk-cases.ts";

function keysOf(by: (typeof groupings)[number], of: readonly DeskCase[] = cases) {
  return deskGroups(of, by, "newest").map(({ key, cases: members }) => [key, ...members.map(({ number }) => number)]);
}

function numbersIn(order: Order): readonly number[] | undefined {
  return deskGroups(cases, "side", order)[0]?.cases.map(({ number }) => number);
}

function news(report: SharedReport, isLast: boolean): DeskState {
  return { is: "report", report, isNewer: false, isLast };
}

describe("Reports are put together", () => {
  it("by cause, the most frequent first, in each the latest first", () => {
    expect(keysOf("scenario")).toEqual([
      ["server-outage", 4, 2, 1, 6],
      ["clock-skew", 3],
      ["firewall-blocks-port", 5],
    ]);
  });

  it("by region, network and side, and what a report does not tell stands for itself", () => {
    expect(keysOf("region")).toEqual([
      ["CN 北京", 5, 4, 2, 1],
      ["CN 上海", 3],
      ["removed", 6],
    ]);
    expect(keysOf("carrier")).toEqual([
      ["AS4134", 4, 1],
      ["AS4837", 5],
      ["CN", 2],
      ["", 3, 6],
    ]);
    expect(keysOf("side")).toEqual([
      ["beyond", 4, 2, 1, 6],
      ["user", 3, 5],
    ]);
  });

  it("none is lost or listed twice, whatever is in it", () => {
    const all = numbered(ofEveryScenario.map(([, report]) => report));
    for (const by of groupings) {
      const numbers = new Set(keysOf(by, all).flatMap(([, ...members]) => members));
      expect(numbers.size).toBe(all.length);
    }
  });

  it("in an order, and only those that are wanted", () => {
    expect(numbersIn("oldest")).toEqual([6, 1, 2, 4]);
    expect(numbersIn("site")?.[0]).toBe(6);
    expect(filteredCases(cases, { side: "user", site: null }).map(({ number }) => number)).toEqual([3, 5]);
    expect(filteredCases(cases, { side: null, site: "cn-shanghai" }).map(({ number }) => number)).toEqual([3]);
    expect(siteKey(without(typical, new Set(["target"])))).toBe("");
  });
});

describe("What they come to", () => {
  it("is counted by side and site, from the first to the last, by clocks that are right", () => {
    const first = outage(0, 4134).moments?.[0]?.at ?? 0;
    expect(deskSummary(cases)).toEqual({
      count: 6,
      sides: { user: 2, beyond: 4, none: 0, unclear: 0 },
      certainlyBeyond: 4,
      sites: 3,
      first,
      // The mean of what two clocks said.
      last: first + 40 * minute + 150,
    });
    // Its own clock said two hours earlier.
    expect(slowClock.moments?.[0]?.at).toBe(first + 40 * minute - 120 * minute);
    expect(deskSummary([])).toMatchObject({ count: 0, first: undefined, last: undefined });
  });

  it("stands on the lowest layer at which the browser failed", () => {
    expect(decidingFinding(outage(0, 1))).toMatchObject({ layer: "tcp", browser: { outcome: "failed" } });
    expect(decidingFinding({ ...typical, findings: [] })).toBeUndefined();
  });
});

describe("One report that came twice", () => {
  const stripped = without(typical, new Set(["repeats", "rungs", "probeCertificate", "certificate", "reasons"]));

  it("is known with fewer parts, and by another kind of link", async () => {
    const link = await openReportText(await selfContainedLink(undefined, large));
    expect(link.ok === true && isSameReport(link.report, JSON.parse(JSON.stringify(large)) as SharedReport)).toBe(true);
    expect(isSameReport(typical, stripped)).toBe(true);
  });

  it("is not taken for that of another computer with the same fault, nor for a later one of the same", () => {
    expect(isSameReport(outage(0, 4134), outage(1, 4134))).toBe(false);
    const other = { ...typical, evidence: { ...typical.evidence, quality: { samples: 6, lost: 5 } } };
    expect(isSameReport({ ...typical, evidence: { ...other.evidence, quality: { samples: 6, lost: 0 } } }, other)).toBe(
      false,
    );
    const bare = { version: 1, verdict: typical.verdict, evidence: {}, environment: {} };
    expect(isSameReport(bare, bare)).toBe(false);
  });

  it("is listed once, the fuller of the two", () => {
    const waiting: readonly DeskItem[] = [1, 2].map((number) => ({ number, before: "", state: { is: "waiting" } }));
    const items = withNews(withNews(waiting, 1, news(stripped, true)), 2, news(typical, false));
    expect(items[1]?.state).toEqual({ is: "same", as: 1 });
    expect(casesOf(items)).toEqual([{ number: 1, report: typical, isNewer: false }]);
    // It stands in another link too: nothing is lost with this page.
    expect(items[0]?.state).toMatchObject({ isLast: false });
  });

  it("news of a link that was cleared away changes nothing", () => {
    expect(withNews([], 7, { is: "fault", fault: "busy" })).toEqual([]);
  });
});
