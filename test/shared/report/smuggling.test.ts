import { describe, expect, it } from "vitest";
import { samples, scenarios } from "../../../shared/scenarios/index.ts";
import { inflate } from "../../../shared/web/deflate.ts";
import { packReport } from "../../../shared/web/report-bytes.ts";
import { reportFileText } from "../../../shared/web/report-file.ts";
import { evidence, parts } from "../evidence.ts";
import { diagnosisOf, everything } from "./reports.ts";
import { changed, dresses, places, secrets, sent, written } from "./smuggled.ts";

// Every place with every kind is tried here, as it is and dressed up in turn; test/fuzz/fuzzers/report.ts goes on by chance.
describe("whatever stands in what was gathered, a report never has", () => {
  const found = places(everything);

  it.for(Object.entries(secrets))("a %s", ([, secret]) => {
    let reports = 0;
    for (const [index, path] of found.entries()) {
      for (const dressed of new Set([secret, dresses[(index + secret.length) % dresses.length]?.(secret)])) {
        const report = sent(changed(everything, path, dressed));
        if (report === undefined) continue;
        reports += 1;
        expect(written(report).includes(secret.toLowerCase()), `${path.join(".")} = ${dressed}`).toBe(false);
      }
    }
    // A test that looks at nothing finds nothing.
    expect(found.length).toBeGreaterThan(200);
    expect(reports).toBeGreaterThan(found.length / 2);
  });

  // Both are public before any report is made: the site, and what the probe's operator calls it. The preview shows both.
  it("a word, but for the site's own host and the probe's id", () => {
    const word = "zhangsanfeng";
    for (const path of found) {
      for (const dressed of [word, `probe:${word}`, `${word}.com`]) {
        const report = sent(changed(everything, path, dressed));
        const place = path.slice(-2).join(".");
        const isPublic = place === "target.host" || path.at(-1) === "vantage";
        if (report && !isPublic) expect(written(report).includes(word), `${path.join(".")} = ${dressed}`).toBe(false);
      }
    }
  });

  it("a number as long as a taxpayer's or an invoice's", () => {
    for (const path of found) {
      const report = sent(changed(everything, path, 110_108_123_456_789));
      if (report) expect(written(report).includes("110108123456789"), path.join(".")).toBe(false);
    }
  });

  it("neither as a file, nor in the bytes of a link", async () => {
    const report = sent(everything);
    if (report === undefined) throw new Error("There is no report.");
    const smuggled = { ...report, remark: secrets.company, evidence: { ...report.evidence, path: secrets.path } };
    expect(reportFileText(smuggled)).not.toMatch(/某某|szzhzz/);
    const bytes = await inflate((await packReport(smuggled)).slice(6), 100_000);
    expect(new TextDecoder().decode(bytes)).not.toMatch(/某某|szzhzz/);
  });

  it("a network address or a host besides the target's, whatever the scenario", () => {
    for (const { id } of scenarios) {
      const diagnosis = diagnosisOf(evidence(samples[id](parts)));
      const text = JSON.stringify(sent({ ...everything, diagnosis }));
      expect(text, id).not.toMatch(/\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}/);
      const names = text.match(/[\w*-]+(?:\.[\w-]+)+/g) ?? [];
      const ours = (word: string) => word === diagnosis.target.host || word === "0.1.0" || failureName.test(word);
      expect(
        names.filter((word) => !ours(word)),
        id,
      ).toEqual([]);
    }
  });
});

const failureName = /^(?:dns|tcp|tls|http|h2|h3|proxy|client)\./;
