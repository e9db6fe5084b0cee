import { describe, expect, it } from "vitest";
import { deskCsv } from "../../../shared/report/desk-csv.ts";
import { deskGroups } from "../../../shared/report/desk.ts";
import type { SharedReport } from "../../../shared/report/shared-report.ts";
import { deskTexts } from "../../../shared/locales/desk.ts";
import { linksIn } from "../../../shared/web/links-in.ts";
import { typical } from "./reports.ts";

const beijing = typical;
const { target: _, ...nameless } = typical;
const elsewhere: SharedReport = {
  ...typical,
  verdict: { ...typical.verdict, scenario: "server-outage" },
  target: { host: "portal.example.com", port: 443 },
  evidence: { egress: { country: "CN", asn: 4_134 } },
};
const rows = [elsewhere, beijing, { ...nameless, evidence: {} }].map((report, i) => ({ number: i + 1, report }));
const told = (order: Parameters<typeof deskGroups>[1]) =>
  deskGroups(rows, order).map(({ key, rows: members }) => [key, ...members.map(({ number }) => number)]);

describe("A desk", () => {
  it("puts together what has the same cause, network or region, the most frequent first, the untold last", () => {
    expect(told("scenario")).toEqual([
      [typical.verdict.scenario, 2, 3],
      ["server-outage", 1],
    ]);
    expect(told("region").at(-1)).toEqual([undefined, 3]);
    expect(told("region")).toContainEqual(["portal.example.com", 1]);
    expect(told("carrier")[0]).toEqual(["AS4134", 1]);
    expect(told("carrier").at(-1)?.[0]).toBeUndefined();
  });

  it("is saved as a table that no spreadsheet takes for a formula", () => {
    const text = deskCsv(rows, {
      column: deskTexts.en.column,
      site: () => "=cmd()",
      side: () => "line",
      cause: () => 'a "cause", with a comma',
      confidence: () => "likely",
    });
    const lines = text.split("\r\n");
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe("\uFEFFNo.,Checked,Site,Address,Side,Cause,Confidence,Cause id,Network number,Region");
    expect(lines[1]).toContain(
      `,'=cmd(),https://portal.example.com:443,line,"a ""cause"", with a comma",likely,server-outage,AS4134,`,
    );
    expect(text).not.toMatch(/(?:^|,)=/m);
  });

  it("finds every link in what was pasted, none twice", () => {
    const sealed = "https://probe.example/r/7k3mq9x2p4wd#AAECAwQFBgcICQoLDA0ODw";
    const contained = "https://probe.example/r/#1.AAAA_-b";
    expect(linksIn(`看这个：${sealed}\n还有 <${contained}> 和 #1.QQQQ，${sealed}`)).toEqual([
      sealed,
      contained,
      "#1.QQQQ",
    ]);
    expect(linksIn("nothing of ours")).toEqual([]);
  });
});
