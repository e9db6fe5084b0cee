import { saidSentence } from "../locales/sentence.ts";
import type { About } from "../locales/about.ts";
import type { Verdict } from "../model/verdict.ts";
import { type ScenarioId, scenarios } from "../scenarios/index.ts";
import type { Texts } from "./texts.ts";

interface SaidProps {
  readonly verdict: Verdict<ScenarioId>;
  readonly texts: Texts;
  readonly about: About;
}

/** What the page itself said, in one sentence, and the first thing to do. Nothing was measured: there is no side to weigh. */
export function Said({ verdict, texts, about }: SaidProps) {
  const [guide] = scenarios.find(({ id }) => id === verdict.scenario)?.remedies ?? [];
  return (
    <div class="verdict" data-side={verdict.side}>
      <p class="verdict-sentence" role="status">
        {saidSentence(texts.titles, verdict)}
      </p>
      {guide && (
        <ol class="said-steps">
          {texts.remedies[guide].clerk(about).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
