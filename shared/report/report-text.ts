import { failureKind } from "../locales/failure-kind.ts";
import { ui } from "../locales/index.ts";
import type { Language } from "../locales/languages.ts";
import { reportTexts } from "../locales/report.ts";
import { titles } from "../locales/titles.ts";
import type { Cell } from "../model/finding.ts";
import type { SharedReport } from "./shared-report.ts";

/** What chats show without folding, and what a telephone reads from one code. */
export const longestText = 500;
export const longestCode = 300;

interface TextOptions {
  readonly report: SharedReport;
  readonly language: Language;
  /** The site as people call it. */
  readonly site: string;
  /** When it was checked, as people write it. */
  readonly when: string | undefined;
  readonly link: string | undefined;
  /** Most characters, as JavaScript counts them. */
  readonly most: number;
}

/**
 * A report in complete sentences, for chats and mail. What does not fit is left out, the last sentences first; the greeting,
 * the result, whose side it is, and the link stay.
 */
export function reportText({ report, language, site, when, link, most }: TextOptions): string {
  const { verdict, target } = report;
  const facts = {
    site,
    address: target && `${target.host}:${target.port}`,
    when,
    cause: titles[language].scenario[verdict.scenario],
    side: verdict.side,
    confidence: verdict.confidence,
    browserSaw: saw(report, "browser", language),
    probeSaw: saw(report, "probe", language),
    with: surroundings(report, language),
    link,
  };
  const needed = link === undefined ? 3 : 4;
  const space = language === "en" ? " " : "";
  // A host's name may be as long as all the text.
  const shorter = { ...facts, address: undefined, site: site.length > 60 ? reportTexts[language].view.theSite : site };
  for (const told of [facts, shorter]) {
    const sentences = reportTexts[language].sentences(told);
    for (let count = sentences.length; count >= needed; count -= 1) {
      const text = sentences.slice(0, count).join(space);
      if (text.length <= most) return text;
    }
  }
  throw new RangeError(`No text of ${most} characters holds a report.`);
}

/** Where it stopped on one side, with the exact name for who knows it. */
function saw({ findings }: SharedReport, side: "browser" | "probe", language: Language): string | undefined {
  const words = ui[language].findings;
  const failed = findings?.find((finding) => finding[side].outcome === "failed");
  if (failed !== undefined) {
    const { failure = "unknown" }: Cell = failed[side];
    return `${words.layer[failed.layer]} – ${words.failure[failureKind[failure]]} (${failure})`;
  }
  return findings?.some((finding) => finding[side].outcome === "ok") === true ? words.ok : undefined;
}

function surroundings({ environment }: SharedReport, language: Language): string | undefined {
  const { browser, system, extension } = environment;
  const { value } = reportTexts[language];
  const parts = [
    system && value.system[system],
    browser && `${value.browser[browser.family]} ${browser.major}`,
    extension && `${titles[language].product} ${extension}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(language === "en" ? ", " : "、");
}
