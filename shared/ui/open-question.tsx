import type { Settler } from "../model/verdict.ts";
import type { ScenarioId } from "../scenarios/index.ts";
import { Icon } from "./icons.tsx";
import type { Texts } from "./texts.ts";

interface OpenQuestionProps {
  readonly alternatives: readonly ScenarioId[];
  readonly settle: Settler | null;
  readonly texts: Texts;
}

/** What else fits, and the one test that would tell. */
export function OpenQuestion({ alternatives, settle, texts }: OpenQuestionProps) {
  return (
    <>
      {settle !== null && (
        <section aria-labelledby="settle-heading">
          <h2 id="settle-heading">{texts.ui.settle.heading}</h2>
          <p>{texts.ui.settle.how[settle]}</p>
        </section>
      )}
      {alternatives.length > 0 && (
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
      )}
    </>
  );
}
