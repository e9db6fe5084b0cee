import { portalIn } from "../desk/case.ts";
import type { DeskGroup, Grouping } from "../desk/groups.ts";
import { sortTime } from "../desk/groups.ts";
import type { DeskTexts } from "../locales/desk-shape.ts";
import { deskTexts } from "../locales/desk.ts";
import { failureKind } from "../locales/failure-kind.ts";
import type { Language } from "../locales/languages.ts";
import type { Cell, Finding } from "../model/finding.ts";
import { nameOf } from "../portals/names.ts";
import type { SharedReport } from "../report/shared-report.ts";
import { momentText } from "./moment.ts";
import { type Texts, textsFor } from "./texts.ts";

/** All that the desk's parts speak with. */
export interface DeskVoice extends Texts {
  readonly language: Language;
  readonly words: DeskTexts;
  /** Milliseconds since the epoch: of today only the time of day is written. */
  readonly now: number;
}

export function deskVoice(language: Language, now: number): DeskVoice {
  return { ...textsFor(language), language, words: deskTexts[language], now };
}

/** What the site is called; its address where it is none of those that are known. */
export function siteText(report: SharedReport, { language, words }: DeskVoice): string {
  const portal = portalIn(report);
  if (portal !== undefined) return nameOf(portal)[language];
  return report.target === undefined ? words.row.noSite : `${report.target.host}:${report.target.port}`;
}

export function regionText(report: SharedReport, { language, words }: DeskVoice): string {
  const portal = portalIn(report);
  if (report.target === undefined) return words.group.removed;
  if (portal === undefined) return words.group.otherSites;
  if (portal.kind === "vendor") return words.group.vendors;
  if (portal.region !== null) return nameOf(portal)[language];
  return words.group.national(countryText(portal.country, language));
}

/** When it began, by the corrected clock. */
export function beginText(report: SharedReport, voice: DeskVoice): string {
  const at = sortTime(report);
  return Number.isFinite(at) ? momentText(at, voice.now, voice.language, voice) : voice.words.row.noTime;
}

export function confidenceText({ verdict: { side, confidence } }: SharedReport, { ui }: DeskVoice): string | undefined {
  return side === "none" || side === "unclear" ? undefined : ui.confidence[confidence];
}

/** Where it failed, in plain words, and by its exact name for who knows it. */
export function failureText(
  finding: Finding | undefined,
  { words, ui }: DeskVoice,
): { readonly text: string; readonly name?: string | undefined } {
  if (finding === undefined) return { text: words.row.nowhere };
  const { layer, browser, probe } = finding;
  const { failure }: Cell = browser.outcome === "failed" ? browser : probe;
  const text = words.row.failed(ui.findings.layer[layer], ui.findings.failure[failureKind[failure ?? "unknown"]]);
  return { text, name: failure };
}

/** What the probe says of the layer that decides. */
export function probeText(finding: Finding | undefined, { words }: DeskVoice): string {
  const { probe } = words.row;
  if (finding === undefined || finding.probe.outcome === "not-measured") return probe.notMeasured;
  if (finding.probe.outcome === "ok") return probe.ok;
  return finding.probe.abstains === true ? probe.abstains : probe.failed;
}

export function groupText({ cases: [{ report }] }: DeskGroup, by: Grouping, voice: DeskVoice): string {
  const { words, titles } = voice;
  switch (by) {
    case "scenario":
      return titles.scenario[report.verdict.scenario];
    case "side":
      return words.side[report.verdict.side];
    case "region":
      return regionText(report, voice);
    case "carrier":
      return carrierText(report, voice);
  }
}

function carrierText({ evidence: { egress } }: SharedReport, { words, language }: DeskVoice): string {
  const country = egress?.country == null ? undefined : countryText(egress.country, language);
  if (egress?.asn != null) return words.group.carrier(egress.asn, country);
  return country === undefined ? words.group.noCarrier : words.group.onlyCountry(country);
}

function countryText(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: "region", fallback: "code" }).of(code) ?? code;
}
