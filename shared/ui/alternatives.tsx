import type { ScenarioId } from "../scenarios/index.ts";
import { Icon } from "./icons.tsx";
import type { Texts } from "./texts.ts";

/** What else fits, best first. */
export function Alternatives({
  alternatives,
  texts,
}: {
  readonly alternatives: readonly ScenarioId[];
  readonly texts: Texts;
}) {
  if (alternatives.length === 0) return null;
  return (
    <section aria-labelledby="alternatives-heading">
      <h2 id="alternatives-heading">{texts.ui.alternatives}</h2>
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
