import { verdictSentence } from "../locales/sentence.ts";
import type { Verdict } from "../model/verdict.ts";
import type { ScenarioId } from "../scenarios/index.ts";
import { Icon, sideIcons } from "./icons.tsx";
import type { Texts } from "./texts.ts";

interface VerdictSentenceProps {
  readonly verdict: Verdict<ScenarioId>;
  readonly texts: Texts;
  readonly site: string;
}

/** Whose side it is, in one sentence, with what it is called and how sure that is. */
export function VerdictSentence({ verdict, texts, site }: VerdictSentenceProps) {
  const { side, scenario, confidence } = verdict;
  const sentence = verdictSentence(texts.titles, verdict, site);
  const title = texts.titles.scenario[scenario];
  // Some sentences name the cause themselves; an unclear verdict says how sure it is by being unclear.
  const named = !sentence.includes(title) && scenario !== "healthy" && scenario !== "undetermined";
  const graded = side !== "none" && side !== "unclear";
  return (
    <div class="verdict" data-side={side}>
      <p class="verdict-side">
        <Icon name={sideIcons[side]} />
        {texts.ui.side[side]}
      </p>
      <h2 class="verdict-sentence">{sentence}</h2>
      <p class="verdict-detail">
        {named && (
          <span>
            {confidence === "possible" && texts.ui.mostLikely}
            {title}
          </span>
        )}
        {graded && (
          <span>
            {texts.ui.confidenceLabel}
            <b class="confidence">{texts.ui.confidence[confidence]}</b>
          </span>
        )}
      </p>
    </div>
  );
}
