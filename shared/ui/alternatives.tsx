import type { Confidence } from "../model/verdict.ts";
import type { ScenarioId } from "../scenarios/index.ts";
import { Icon } from "./icons.tsx";
import type { Texts } from "./texts.ts";

interface AlternativesProps {
  readonly alternatives: readonly ScenarioId[];
  readonly confidence: Confidence;
  readonly texts: Texts;
}

/** What else fits, best first; beside a certain verdict, what else is wrong at the same time. */
export function Alternatives({ alternatives, confidence, texts }: AlternativesProps) {
  if (alternatives.length === 0) return null;
  return (
    <section aria-labelledby="alternatives-heading">
      <h2 id="alternatives-heading">{confidence === "certain" ? texts.ui.alsoSeen : texts.ui.alternatives}</h2>
      <ul class="marked">
        {alternatives.map((scenario) => (
          <li key={scenario}>
            <Icon name="question" />
            <span>{texts.titles.scenario[scenario]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
