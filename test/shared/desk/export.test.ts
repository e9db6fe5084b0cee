import { expect, it } from "vitest";
import { deskColumns, deskCsv } from "../../../shared/desk/export-csv.ts";
import { deskJson } from "../../../shared/desk/export-json.ts";
import { deskTexts } from "../../../shared/locales/desk.ts";
import { reportFileText } from "../../../shared/web/report-file.ts";
import { parseReport } from "../../../shared/web/report-schema.ts";
import { now, target } from "../evidence.ts";
import { cases, numbered, outage } from "./desk-cases.ts";

const beijing = () => 480;
const words = {
  ...deskTexts["zh-CN"].files,
  site: () => "=cmd|' /C calc'!A0",
  region: () => '北京,"北方"',
  side: () => "不在用户那边",
  cause: () => "网站没有回答",
  confidence: () => "",
};

it("The table has a row a report, its columns have names in both languages, and no cell is a formula", () => {
  const text = deskCsv(cases, words, beijing);
  const rows = text.slice(1).trimEnd().split("\r\n");
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(rows).toHaveLength(cases.length + 1);
  expect(rows[0]).toBe(deskColumns.map((column) => deskTexts["zh-CN"].files.column[column]).join(","));
  expect(new Set(Object.values(deskTexts.en.files.column)).size).toBe(deskColumns.length);
  expect(rows[1]).toContain("'=cmd|' /C calc'!A0");
  expect(rows[1]).toContain('"北京,""北方"""');
  expect(rows[1]).toContain(`https://${target.host}:${target.port}`);
  expect(rows[1]).toMatch(/,tcp,tcp\.\w+,/);
  // The sender took out what it was of, and when.
  expect(rows[6]).toMatch(/^6,,,,/);
});

it("JSON holds each report as its sender released it, in pasted order, and no link", () => {
  const text = deskJson(cases.toReversed(), now, beijing);
  const desk = JSON.parse(text) as { format: string; version: number; reports: Record<string, unknown>[] };
  expect([desk.format, desk.version]).toEqual(["fapiao-doctor-desk", 1]);
  expect(desk.reports.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(desk.reports.map(({ report }) => parseReport(report))).toEqual(cases.map(({ report }) => report));
  expect(desk.reports[0]?.["portal"]).toEqual({ id: "cn-beijing", country: "CN", region: "北京" });
  expect(desk.reports[2]?.["clockOffsetSeconds"]).toBe(7_200);
  expect(desk.reports[5]).toMatchObject({ begin: null, portal: null });
  expect(text).not.toMatch(/\/r\/|#1\./);
  // What one report's own file holds is in it.
  const [one] = numbered([outage(0, 4134)]);
  if (one)
    expect(JSON.parse(reportFileText(one.report))).toMatchObject(JSON.parse(JSON.stringify(one.report)) as object);
});
