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
  if (alternatives.length === 0 && settle === null) return null;
  return (
    <section class="open-question" aria-labelledby="settle-heading">
      <h2 id="settle-heading">{texts.ui.settle.heading}</h2>
      {settle !== null && <p>{texts.ui.settle.how[settle]}</p>}
      {alternatives.length > 0 && (
        <>
          <h3>{texts.ui.alternatives}</h3>
          <ul class="marked">
            {alternatives.map((scenario) => (
              <li key={scenario}>
                <Icon name="question" />
                <span>{texts.titles.scenario[scenario]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
