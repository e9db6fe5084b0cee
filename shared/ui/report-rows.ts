import type { Language } from "../locales/languages.ts";
import { type PartGroup, partGroups } from "../locales/report-shape.ts";
import { reportTexts } from "../locales/report.ts";
import { type evidenceParts, isEvidence, partsOf, type ReportPart } from "../report/parts.ts";
import type { SharedReport } from "../report/shared-report.ts";
import { evidenceLines } from "./evidence-lines.ts";
import { momentTime } from "./report-moments.tsx";
import { evidenceValue } from "./report-values.ts";
import type { Texts } from "./texts.ts";

/** One part of a report as people read it before they send it. */
export interface ReportRow {
  readonly part: ReportPart;
  readonly label: string;
  /** In plain words. */
  readonly value: string;
  /** As it is sent, for who wants to know exactly. */
  readonly lines: readonly string[];
}

const groupOf: Readonly<Record<ReportPart, PartGroup>> = {
  target: "case",
  moments: "case",
  rungs: "case",
  findings: "case",
  reasons: "case",
  phone: "case",
  tried: "case",
  observation: "here",
  recheck: "here",
  repeats: "here",
  link: "here",
  captive: "here",
  doh: "here",
  clock: "here",
  quality: "here",
  families: "here",
  tab: "here",
  page: "here",
  certificate: "here",
  neutral: "controls",
  neutralPort: "controls",
  unrelated: "controls",
  sibling: "controls",
  otherRegion: "controls",
  probe: "outside",
  probeCertificate: "outside",
  egress: "outside",
  proxy: "computer",
  loopback: "computer",
  browser: "computer",
  system: "computer",
  extension: "computer",
  language: "computer",
};

/** The parts that a report has, by where they belong. */
export function rowsOf(
  report: SharedReport,
  texts: Texts,
  language: Language,
): readonly (readonly [PartGroup, readonly ReportRow[]])[] {
  const parts = partsOf(report);
  const lines = new Map(evidenceLines(report.evidence).map(({ key, lines: written }) => [key, written]));
  const rows = parts.map((part): ReportRow => {
    const value = isEvidence(part)
      ? evidenceValue(part, report.evidence, texts, language)
      : valueOf(part, report, texts, language);
    return {
      part,
      label: reportTexts[language].part[part],
      value: value ?? "",
      lines: isEvidence(part) ? (lines.get(part) ?? []) : [],
    };
  });
  return partGroups
    .map((group) => [group, rows.filter(({ part }) => groupOf[part] === group)] as const)
    .filter(([, found]) => found.length > 0);
}

function valueOf(
  part: Exclude<ReportPart, (typeof evidenceParts)[number]>,
  report: SharedReport,
  texts: Texts,
  language: Language,
): string | undefined {
  const { target, moments, findings, reasons, environment, tried } = report;
  const words = reportTexts[language];
  const { browser, system, extension, language: spoken } = environment;
  switch (part) {
    case "target":
      return target && `${target.host}:${target.port}`;
    case "moments":
      return moments?.map(({ what, at }) => `${words.moment[what]} ${momentTime(at, language)}`).join(" · ");
    case "rungs":
      return words.value.rungs;
    case "findings":
      return findings && words.value.findings(findings.length);
    case "reasons":
      return reasons && words.value.reasons(reasons.excluded.length);
    case "probeCertificate":
      return words.value.certificate;
    case "tried":
      return tried?.map(({ remedy, step, of }) => words.tried(texts.remedies[remedy].title, step, of)).join(" · ");
    case "browser":
      return browser && `${words.value.browser[browser.family]} ${browser.major}`;
    case "system":
      return system && words.value.system[system];
    case "extension":
      return extension;
    case "language":
      return spoken && texts.ui.options.languageName[spoken];
  }
}
