import type { Language } from "../../shared/locales/languages.ts";
import { explanations, ui } from "../../shared/locales/index.ts";
import { pickLanguage } from "../../shared/locales/languages.ts";
import { titles } from "../../shared/locales/titles.ts";
import { verdictSentence } from "../../shared/locales/sentence.ts";
import type { Cell } from "../../shared/model/finding.ts";
import { aboutOf } from "../../shared/ui/about.ts";
import { portalOf } from "../../shared/portals/lookup.ts";
import type { Report } from "../../shared/report.ts";
import type { ScenarioId } from "../../shared/scenarios/index.ts";
import { parseTarget } from "../../shared/web/target.ts";

/** The terminal's language, by the usual variables (POSIX locale(7)). */
export function terminalLanguage(env: NodeJS.ProcessEnv): Language {
  const locale = env["LC_ALL"] ?? env["LC_MESSAGES"] ?? env["LANG"] ?? "en";
  return pickLanguage([locale.startsWith("zh") ? "zh-CN" : "en"]);
}

/** A verdict as lines of text: the sentence, why, and both vantages side by side. */
export function verdictLines(
  { report, elapsedMs }: { readonly report: Report<ScenarioId>; readonly elapsedMs: number },
  language: Language,
): string[] {
  const said = titles[language];
  const words = ui[language];
  const parsed = parseTarget(report.target);
  if (!parsed.ok) throw new Error(`the report's target is none: ${report.target}`);
  const portal = portalOf(parsed.target);
  const about = aboutOf(language, parsed.target, portal);
  return [
    "",
    `  ${verdictSentence(said, report, about.site)}`,
    `  ${said.scenario[report.scenario]} (${words.confidence[report.confidence]})`,
    `  ${explanations[language][report.scenario].clerk(about)}`,
    `  ${explanations[language][report.scenario].it(about)}`,
    "",
    ...report.findings.map(
      ({ layer, browser, probe, relation }) =>
        `  ${layer.padEnd(5)} browser: ${cell(browser).padEnd(32)} probe: ${cell(probe).padEnd(32)} ${relation}`,
    ),
    "",
    `  side ${report.side} · locus ${report.locus} · scenario ${report.scenario} · ${report.confidence} · ${elapsedMs} ms`,
    ...report.notes.map((note) => `  ${words.notes.text[note]}`),
    "",
  ];
}

function cell({ outcome, failure, status }: Cell): string {
  const code = status === undefined ? "" : ` ${status}`;
  return outcome === "failed" ? `${failure}${code}` : `${outcome}${code}`;
}
