import { describe, expect, test } from "vitest";
import { entriesOf } from "../../../shared/timeline/entries.ts";
import { csvCell } from "../../../shared/csv.ts";
import { csvColumns, timelineCsv } from "../../../shared/timeline/export-csv.ts";
import { timelineJson } from "../../../shared/timeline/export-json.ts";
import { minute } from "../../../shared/practice/parts.ts";
import { now, target } from "../evidence.ts";
import { beyond, check, clocks, fault, open } from "./records.ts";

const beijing = () => 480;
const begin = now - 60 * minute;
const entries = entriesOf(
  [
    fault(begin, begin + 22 * minute, { error: "net::ERR_CONNECTION_REFUSED" }),
    check(begin, beyond, { clock: clocks(9 * minute) }),
    open(now - 2 * minute, { phase: "incident", since: now - 2 * minute }),
  ],
  new Set(),
  now,
);
const words = {
  column: Object.fromEntries(csvColumns.map((column) => [column, column])) as Record<
    (typeof csvColumns)[number],
    string
  >,
  nameOf: () => `北京, "dppt"`,
  ending: {
    open: "open",
    answer: "=answer",
    check: "check",
    unseen: "unseen",
    away: "away",
    "clock-set": "set",
    well: "well",
  },
  noticed: { watching: "watching", click: "click" },
  side: () => "beyond",
  cause: () => "two\nlines",
  confidence: () => "certain",
  yes: "yes",
  no: "no",
};

describe("JSON", () => {
  const exported: unknown = JSON.parse(timelineJson(entries, { now, zone: beijing, nameOf: () => "北京" }));

  test("says what it is, when it was made, and each moment by both clocks", () => {
    expect(exported).toMatchObject({
      format: "fapiao-doctor-timeline",
      version: 1,
      exportedAt: { local: "2026-11-23T10:00:00+08:00", utc: "2026-11-23T02:00:00Z" },
      entries: [
        {
          portal: "北京",
          target: `https://${target.host}:8443`,
          begin: { local: "2026-11-23T09:00:00+08:00", utc: "2026-11-23T01:09:00Z" },
          last: { local: "2026-11-23T09:22:00+08:00", utc: "2026-11-23T01:31:00Z" },
          ending: "answer",
          durationSeconds: 22 * 60,
          durationIsAtLeast: false,
          verdict: beyond,
          clock: { offsetSeconds: 540 },
          checks: [
            { trigger: "automatic", clocks: [{ source: "check-host", offsetSeconds: 540 }, { source: "probe" }] },
          ],
        },
        { ending: "unseen", durationSeconds: null, verdict: null, checks: [] },
      ],
    });
  });
});

describe("CSV", () => {
  const text = timelineCsv(entries, words, beijing);

  test("begins with the mark that Excel needs and ends every line as RFC 4180 says", () => {
    expect(text.startsWith(`\uFEFF${csvColumns.join(",")}\r\n`)).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "").replace("two\nlines", "")).not.toMatch(/[\r\n]/);
  });

  test("quotes what must be quoted and leaves no formula", () => {
    const [, row] = text.split("\r\n");
    expect(row).toBe(
      `"北京, ""dppt""",${target.host},8443,2026-11-23T09:00:00+08:00,2026-11-23T01:09:00Z,` +
        `2026-11-23T09:22:00+08:00,2026-11-23T01:31:00Z,'=answer,22,no,beyond,"two\nlines",certain,server-outage,` +
        `net::ERR_CONNECTION_REFUSED,0,watching,540`,
    );
  });

  test("makes no cell a formula, whatever a portal is called, and leaves numbers alone", () => {
    for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1+1", "＋1", "－1", "＠a"])
      expect(csvCell(text).replace(/^"/, "")).toMatch(/^'/);
    expect(csvCell(`=HYPERLINK("http://x","y")`)).toBe(`"'=HYPERLINK(""http://x"",""y"")"`);
    expect([csvCell(-540), csvCell(undefined), csvCell("a=b"), csvCell("2026-11-23")]).toEqual([
      "-540",
      "",
      "a=b",
      "2026-11-23",
    ]);
  });
});
