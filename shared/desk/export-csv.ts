import { type CsvCell, csvTable } from "../csv.ts";
import { targetText } from "../model/target.ts";
import { localText, utcText, type Zone } from "../timeline/civil.ts";
import { trueTime } from "../timeline/moment.ts";
import { beginOf, decidingFinding, type DeskCase, portalIn } from "./case.ts";
import type { SharedReport } from "../report/shared-report.ts";

/** Columns of the table; those without words in them (`target` … `scenario` … `extension`) are the same in each language. */
export const deskColumns = [
  "number",
  "beginLocal",
  "beginUtc",
  "clockSeconds",
  "portal",
  "region",
  "target",
  "side",
  "cause",
  "confidence",
  "scenario",
  "locus",
  "layer",
  "browserFailure",
  "probe",
  "probeFailure",
  "asn",
  "egressCountry",
  "browser",
  "system",
  "extension",
] as const;
export type DeskColumn = (typeof deskColumns)[number];

/** What stands in the cells, in the reader's language. */
export interface DeskCsvWords {
  readonly column: Readonly<Record<DeskColumn, string>>;
  readonly site: (report: SharedReport) => string;
  readonly region: (report: SharedReport) => string;
  readonly side: (report: SharedReport) => string;
  readonly cause: (report: SharedReport) => string;
  readonly confidence: (report: SharedReport) => string;
  readonly probe: Readonly<Record<"ok" | "failed" | "not-measured", string>>;
}

/** A report a row. Local times are the reader's, of the corrected clock. */
export function deskCsv(cases: readonly DeskCase[], words: DeskCsvWords, zone: Zone): string {
  const rows = cases.map((one) => {
    const cells = cellsOf(one, words, zone);
    return deskColumns.map((column) => cells[column]);
  });
  return csvTable([deskColumns.map((column) => words.column[column]), ...rows]);
}

function cellsOf({ number, report }: DeskCase, words: DeskCsvWords, zone: Zone): Readonly<Record<DeskColumn, CsvCell>> {
  const { verdict, target, evidence, environment } = report;
  const begin = beginOf(report);
  const deciding = decidingFinding(report);
  const { browser } = environment;
  return {
    number,
    beginLocal: begin && localText(trueTime(begin), zone),
    beginUtc: begin && utcText(trueTime(begin)),
    clockSeconds: begin?.offsetMs === undefined ? undefined : Math.round(begin.offsetMs / 1_000),
    portal: words.site(report),
    region: portalIn(report) && words.region(report),
    target: target && targetText(target),
    side: words.side(report),
    cause: words.cause(report),
    confidence: words.confidence(report),
    scenario: verdict.scenario,
    locus: verdict.locus,
    layer: deciding?.layer,
    browserFailure: deciding?.browser.failure,
    probe: deciding && words.probe[deciding.probe.outcome],
    probeFailure: deciding?.probe.failure,
    asn: evidence.egress?.asn ?? undefined,
    egressCountry: evidence.egress?.country ?? undefined,
    browser: browser && `${browser.family} ${browser.major}`,
    system: environment.system,
    extension: environment.extension,
  };
}
