import { languages, type Language } from "../../shared/locales/languages.ts";
import { explanations, ui } from "../../shared/locales/index.ts";
import { siteName, verdictSentence } from "../../shared/locales/sentence.ts";
import { titles } from "../../shared/locales/titles.ts";
import type { Target } from "../../shared/model/target.ts";
import type { Verdict } from "../../shared/model/verdict.ts";
import { portalOf } from "../../shared/portals/lookup.ts";
import type { ScenarioId } from "../../shared/scenarios/index.ts";

/** What people read of a verdict, language by language. */
export function wordsOf(target: Target, verdict: Verdict<ScenarioId>): Readonly<Record<string, object>> {
  return Object.fromEntries(languages.map((language) => [language, wordsIn(language, target, verdict)]));
}

function wordsIn(language: Language, target: Target, verdict: Verdict<ScenarioId>): object {
  const { side, scenario, confidence, excluded, alternatives, settle, notes } = verdict;
  const words = titles[language];
  const parts = ui[language];
  const portal = portalOf(target);
  const site = siteName(words, portal?.name?.[language], portal?.kind, target);
  const about = { site, ...target, helpline: portal?.helpline ?? null, clockSlowByMinutes: null };
  return {
    side: parts.side[side],
    sentence: verdictSentence(words, verdict, site),
    scenario: words.scenario[scenario],
    confidence: parts.confidence[confidence],
    clerk: explanations[language][scenario].clerk(about),
    it: explanations[language][scenario].it(about),
    excluded: excluded.map(
      (exclusion) => `${parts.excluded.not}${words.scenario[exclusion.scenario]} ← ${parts.excluded.by[exclusion.by]}`,
    ),
    alternatives: alternatives.map((id) => words.scenario[id]),
    settle: settle === null ? null : parts.settle.how[settle],
    notes: notes.map((note) => parts.notes.text[note]),
  };
}
