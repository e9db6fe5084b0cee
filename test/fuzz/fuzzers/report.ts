import assert from "node:assert/strict";
import { packReport, unpackReport } from "../../../shared/web/report-bytes.ts";
import { openReportText, reportFileText } from "../../../shared/web/report-file.ts";
import { selfContainedLink } from "../../../shared/web/report-link.ts";
import { parseReport } from "../../../shared/web/report-schema.ts";
import { everything, ofEveryScenario } from "../../shared/report/reports.ts";
import { changed, dresses, type Path, places, secrets, sent, written } from "../../shared/report/smuggled.ts";
import type { Fuzzer } from "../fuzzer.ts";
import { mutateBytes, mutateText } from "../mutate.ts";

const kinds = Object.keys(secrets) as (keyof typeof secrets)[];
const everywhere = places(everything);

interface Smuggled {
  readonly kind: keyof typeof secrets;
  readonly dress: number;
  readonly paths: readonly Path[];
}

/** What must never leave, put wherever something is gathered. */
export const smuggledFuzzer: Fuzzer<Smuggled> = {
  name: "smuggled-report",
  corpus: () => Promise.resolve(kinds.map((kind) => ({ kind, dress: 0, paths: [["diagnosis", "evidence"]] }))),
  generate: (random) => ({
    kind: random.pick(kinds),
    dress: random.int(dresses.length),
    paths: Array.from({ length: 1 + random.int(3) }, () => random.pick(everywhere)),
  }),
  show: (input) => JSON.stringify(input),
  check({ kind, dress, paths }) {
    const secret = secrets[kind];
    const dressed = dresses[dress]?.(secret) ?? secret;
    // A second place may be within the first, which is a text by now.
    const sources = paths.reduce((before, path) => changed(before, path, dressed), everything);
    const report = sent(sources);
    if (report === undefined) return `no report of a ${kind}`;
    assert.ok(!written(report).includes(secret.toLowerCase()), "it is in the report");
    assert.deepEqual(parseReport(report), report, "what was read is not read again");
    return `a report without the ${kind}`;
  },
};

/** A link, a file or a text with either in it, as somebody pastes it. */
export const reportTextFuzzer: Fuzzer<string> = {
  name: "report-text",
  corpus: async () => {
    const reports = ofEveryScenario.slice(0, 6).map(([, report]) => report);
    const links = await Promise.all(reports.map((report) => selfContainedLink("https://probe.example.org", report)));
    return [
      ...links,
      ...reports.map(reportFileText),
      "https://probe.example.org/r/0h3k9q2w7xyz#Zm9vYmFyYmF6cXV4MTIzNA",
    ];
  },
  generate: (random, known) =>
    mutateText(random, random.pick(known), [
      "#",
      ".",
      "1.",
      "%2",
      "\u200b",
      "。",
      "{",
      "}",
      '"',
      ":",
      "-1",
      "9".repeat(30),
      "/r/",
      "A",
      "_",
    ]),
  show: (text) => JSON.stringify(text),
  async check(text) {
    const read = await openReportText(text);
    if (read.ok === false) return read.fault;
    if (read.ok === "sealed") return "sealed";
    assert.deepEqual(parseReport(read.report), read.report);
    return read.newer ? "newer" : `opened ${read.report.verdict.scenario}`;
  },
};

/** A packed report, as whoever knows our code would change it. */
export const packedReportFuzzer: Fuzzer<Uint8Array> = {
  name: "packed-report",
  corpus: () => Promise.all(ofEveryScenario.slice(0, 12).map(([, report]) => packReport(report))),
  generate: (random, known) => mutateBytes(random, random.pick(known), known),
  show: (bytes) => Buffer.from(bytes).toString("hex"),
  async check(bytes) {
    const opened = await unpackReport(bytes);
    if (!opened.ok) return opened.fault;
    assert.deepEqual(parseReport(opened.report), opened.report);
    return `opened ${opened.report.verdict.scenario}`;
  },
};
