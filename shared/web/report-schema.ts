import * as v from "valibot";
import { languages } from "../locales/languages.ts";
import { measuredLayers } from "../model/layer.ts";
import { confirmKeys } from "../model/remedy.ts";
import { rungIds } from "../model/rung.ts";
import { confidences, loci, notes, settlers, sides } from "../model/verdict.ts";
import { remedies } from "../remedies/index.ts";
import { scenarios } from "../scenarios/index.ts";
import { browserFamilies, systemFamilies } from "../report/environment.ts";
import { evidenceParts } from "../report/parts.ts";
import { momentKinds, type SharedReport, sharedReportVersion } from "../report/shared-report.ts";
import { integer, list, may, record } from "./lenient.ts";
import { failure, instant, reportedEvidenceSchema } from "./reported-evidence-schema.ts";
import { parseTarget } from "./target.ts";

const scenario = v.picklist(scenarios.map(({ id }) => id));
const remedy = v.picklist(keysOf(remedies));

const target = v.pipe(
  record({ host: v.string(), port: integer(1, 65_535) }),
  v.check(({ host, port }) => {
    const parsed = parseTarget(`https://${host}:${port}`);
    return parsed.ok && parsed.target.host === host;
  }),
);

const cell = record({
  outcome: v.picklist(["ok", "failed", "not-measured"]),
  failure: v.optional(failure),
  status: may(integer(100, 599)),
  durationMs: may(integer(0, 3_600_000)),
  abstains: may(v.boolean()),
});

const finding = record({
  layer: v.picklist(measuredLayers),
  browser: cell,
  probe: cell,
  relation: v.picklist(["agree", "only-browser-fails", "only-probe-fails", "both-fail-differently", "not-measured"]),
});

const mark = may(v.picklist(["well", "bad", "unknown"]));

/**
 * A report as data: what may leave the user's browser, and what is read of anybody's. Members that are not known are
 * dropped; of those that do not hold the smallest is left out. Only without a verdict is it no report.
 */
const reportSchema = record({
  version: integer(1, 1_000_000),
  verdict: record({
    side: v.picklist(sides),
    locus: v.picklist(loci),
    scenario: v.fallback(scenario, "undetermined"),
    confidence: v.picklist(confidences),
  }),
  target: may(target),
  moments: may(list(record({ what: v.picklist(momentKinds), at: instant }), 100)),
  rungs: may(
    list(
      record({
        id: v.picklist(rungIds),
        state: v.picklist(["waiting", "fine", "fault", "suspect", "refuses", "unknown"]),
      }),
      rungIds.length,
    ),
  ),
  reasons: may(
    record({
      excluded: list(record({ scenario, by: v.picklist(evidenceParts) }), 100),
      alternatives: list(scenario, 100),
      settle: v.fallback(v.nullable(v.picklist(settlers)), null),
      notes: list(v.picklist(notes), 50),
    }),
  ),
  findings: may(list(finding, 20)),
  evidence: v.fallback(reportedEvidenceSchema, {}),
  environment: v.fallback(
    record({
      browser: may(record({ family: v.fallback(v.picklist(browserFamilies), "other"), major: integer(1, 9_999) })),
      system: may(v.fallback(v.picklist(systemFamilies), "other")),
      extension: may(v.pipe(v.string(), v.regex(/^\d{1,5}(?:\.\d{1,5}){0,2}$/))),
      language: may(v.picklist(languages)),
    }),
    {},
  ),
  tried: may(
    list(
      record({
        remedy,
        step: integer(1, 99),
        of: integer(1, 99),
        phase: v.picklist(["doing", "checking", "waiting", "asking", "fixed", "ended"]),
        fixedBy: may(v.picklist(["check", "user"])),
        seen: may(record(v.entriesFromList(confirmKeys, mark))),
      }),
      10,
    ),
  ),
});

/** The report in this value; `undefined` where there is none. */
export function parseReport(value: unknown): SharedReport | undefined {
  const result = v.safeParse(reportSchema, value);
  return result.success ? result.output : undefined;
}

/** Does it come from a version that may say more than this one understands? */
export function isNewer({ version }: SharedReport): boolean {
  return version > sharedReportVersion;
}

function keysOf<Key extends string>(object: Readonly<Record<Key, unknown>>): Key[];
function keysOf(object: object): string[] {
  return Object.keys(object);
}
