import type { Exclusion } from "../model/verdict.ts";
import type { ScenarioId } from "../scenarios/index.ts";
import { Icon } from "./icons.tsx";
import type { Texts } from "./texts.ts";

interface ExcludedProps {
  readonly excluded: readonly Exclusion<ScenarioId>[];
  readonly texts: Texts;
}

/** Causes that are ruled out, each with the control that does so. */
export function Excluded({ excluded, texts }: ExcludedProps) {
  if (excluded.length === 0) return null;
  return (
    <section class="excluded" aria-labelledby="excluded-heading">
      <h2 id="excluded-heading">{texts.ui.excluded.heading}</h2>
      <ul class="marked">
        {excluded.map(({ scenario, by }) => (
          <li key={scenario}>
            <Icon name="check" />
            <span>
              <span class="not">{texts.ui.excluded.not}</span>
              {texts.titles.scenario[scenario]}
              <small>{texts.ui.excluded.by[by]}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
