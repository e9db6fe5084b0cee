import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { PracticeTexts } from "../../../shared/locales/practice-shape.ts";
import type { Titles } from "../../../shared/locales/shape.ts";
import type { Side } from "../../../shared/model/verdict.ts";
import type { ScenarioId } from "../../../shared/scenarios/index.ts";

interface ChooseScenarioProps {
  readonly groups: Readonly<Record<Side, readonly ScenarioId[]>>;
  readonly titles: Titles;
  readonly words: PracticeTexts;
  readonly chosen: ScenarioId | undefined;
  readonly onChoose: (id: ScenarioId) => void;
}

const order = ["user", "beyond", "unclear", "none"] as const satisfies readonly Side[];

/** All scenarios by whose fault they are; a few letters of a title, or of an id, leave those that have them. */
export function ChooseScenario({ groups, titles, words, chosen, onChoose }: ChooseScenarioProps) {
  const id = useId();
  const [query, setQuery] = useState("");
  const list = useRef<HTMLDivElement>(null);
  // One that an address names may stand far down; only the list is moved to it, not the page.
  useEffect(() => {
    const named = list.current?.querySelector<HTMLElement>("label:has(:checked)");
    if (list.current && named) list.current.scrollTop = named.offsetTop - list.current.offsetTop - named.offsetHeight;
  }, []);
  const wanted = query.trim().toLowerCase();
  const fits = (scenario: ScenarioId) =>
    scenario.includes(wanted) || titles.scenario[scenario].toLowerCase().includes(wanted);
  const found = order.map((side) => ({ side, ids: groups[side].filter(fits) })).filter(({ ids }) => ids.length > 0);
  return (
    <div class="choose-scenario">
      <label for={id}>{words.search}</label>
      <input
        id={id}
        type="text"
        inputmode="search"
        autocomplete="off"
        placeholder={words.searchHint}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <p class="visually-hidden" role="status">
        {found.length === 0 && words.noMatch}
      </p>
      <div class="scenarios" ref={list}>
        {found.length === 0 && <p aria-hidden="true">{words.noMatch}</p>}
        {found.map(({ side, ids }) => (
          <fieldset key={side}>
            <legend>{words.group[side]}</legend>
            {ids.map((scenario) => (
              <label key={scenario}>
                <input
                  type="radio"
                  name={`${id}-scenario`}
                  value={scenario}
                  checked={scenario === chosen}
                  onChange={() => onChoose(scenario)}
                />
                <span>{titles.scenario[scenario]}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </div>
  );
}
