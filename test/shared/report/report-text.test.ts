import { describe, expect, it } from "vitest";
import { languages } from "../../../shared/locales/languages.ts";
import { longestCode, longestText, reportText } from "../../../shared/report/report-text.ts";
import { codeLink, longestCodeLink } from "../../../shared/web/code-link.ts";
import { readReportLink } from "../../../shared/web/report-link.ts";
import { large, ofEveryScenario, typical } from "./reports.ts";

const sealed = `https://probe.example.org/r/0h3k9q2w7xyz#${"A".repeat(22)}`;
const host = `${"a".repeat(60)}.${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.cn`;

describe.each(languages)("the text for chats, %s", (language) => {
  const told = { language, site: "dppt.beijing.chinatax.gov.cn", when: "11-23 10:00" };

  it.for(ofEveryScenario)("is short, and in whole sentences: %s", ([, report]) => {
    for (const [most, link] of [
      [longestText, sealed],
      [longestText, undefined],
      [longestCode, undefined],
    ] as const) {
      const text = reportText({ ...told, report, link, most });
      expect(text.length).toBeLessThanOrEqual(most);
      expect(text).toMatch(/[。.]$/);
      expect(text).not.toMatch(/undefined|null|\{|瘫痪|崩溃|宕机|攻击/);
      if (link !== undefined) expect(text).toContain(`${link} `);
    }
  });

  it("holds the result even of a site with the longest name there is", () => {
    const report = { ...typical, target: { host, port: 8443 } };
    for (const link of [sealed, undefined]) {
      const text = reportText({
        ...told,
        site: host,
        report,
        link,
        most: link === undefined ? longestCode : longestText,
      });
      expect(text).toMatch(/端口|port/i);
      expect(text.includes(sealed)).toBe(link !== undefined);
    }
  });

  it("a link is followed by a space, so that no full stop becomes part of it", () => {
    expect(reportText({ ...told, report: typical, link: sealed, most: longestText })).toMatch(/A{22} [。.]/);
  });
});

describe("the code of a link", () => {
  it("holds a typical report whole", async () => {
    const code = await codeLink("https://probe.example.org", typical);
    expect(code).toMatchObject({ leftOut: [] });
  });

  it("leaves out of a very long one what support needs least, and says what", async () => {
    const probe = large.evidence.probe?.outcome === "measured" ? large.evidence.probe : undefined;
    const measurements = probe?.vantages[0]?.measurements ?? [];
    // Numbers of chance do not compress.
    const many = Array.from({ length: 40 }, (_, i) => ({
      ...measurements[i % 8]!,
      durationMs: (i * 7919 * 31) % 59_999,
    }));
    const vantages = Array.from({ length: 8 }, (_, i) => ({
      ...probe!.vantages[0]!,
      ageMs: i * 13_337,
      measurements: many,
    }));
    const code = await codeLink("https://probe.example.org", {
      ...large,
      evidence: { ...large.evidence, probe: { outcome: "measured", vantages } },
    });
    expect(code?.link.length).toBeLessThanOrEqual(longestCodeLink);
    expect(code?.leftOut.slice(0, 2)).toEqual(["repeats", "families"]);
    expect(await readReportLink(code?.link ?? "")).toMatchObject({ ok: true, report: { verdict: large.verdict } });
  });
});
