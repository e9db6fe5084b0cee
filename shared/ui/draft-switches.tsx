import { useId, useRef, useState } from "preact/hooks";
import { drafts as draftTexts } from "../locales/drafts.ts";
import type { Language } from "../locales/languages.ts";
import type { Portal } from "../model/portal.ts";
import { nameOf } from "../portals/names.ts";
import { PortalSelect } from "./portal-select.tsx";

export interface DraftSwitchesProps {
  /** False where an administrator forbids it. */
  readonly allowed: boolean;
  /** Sites for which drafts are kept. */
  readonly on: readonly Portal[];
  /** Those for which they could be: what the browser lets us see. */
  readonly choices: readonly Portal[];
  /** The site that is offered first, mostly that which the user uses. */
  readonly home: Portal["id"] | null;
  readonly onTurnOn: (portal: Portal) => void;
  readonly onTurnOff: (portal: Portal) => void;
  /** Opens the page of kept drafts. */
  readonly onShow: () => void;
}

/** Keeping drafts, site by site; off for all of them until somebody switches it on. */
export function DraftSwitches({
  language,
  allowed,
  on,
  choices,
  home,
  onTurnOn,
  onTurnOff,
  onShow,
}: DraftSwitchesProps & { readonly language: Language }) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<Portal["id"] | null>();
  const [said, setSaid] = useState("");
  const words = draftTexts[language].options;
  const named = (portal: Portal) => nameOf(portal)[language];
  const current = choices.find((portal) => portal.id === (chosen === undefined ? home : chosen));
  const turnOn = (portal: Portal) => {
    onTurnOn(portal);
    setChosen(null);
    setSaid(words.turnedOn(named(portal)));
    // The site is no longer among the choices, and the button is disabled with it.
    heading.current?.focus();
  };
  const turnOff = (portal: Portal) => {
    onTurnOff(portal);
    setSaid(words.turnedOff(named(portal)));
    heading.current?.focus();
  };
  return (
    <section class="card" id="drafts" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p class="hint">{words.hint}</p>
      {!allowed && <p>{words.forbidden}</p>}
      {allowed && on.length > 0 && (
        <ul class="sites" aria-labelledby={id}>
          {on.map((portal) => (
            <li key={portal.id}>
              <strong>{named(portal)}</strong>
              <div class="actions">
                <button type="button" class="secondary" onClick={() => turnOff(portal)}>
                  {words.turnOff}
                  <span class="visually-hidden"> {named(portal)}</span>
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <p class="field-saved" role="status">
        {said}
      </p>
      {allowed && choices.length > 0 && (
        <div class="add-site">
          <PortalSelect
            label={words.choose}
            portals={choices}
            language={language}
            none={words.nobody}
            chosen={current?.id ?? null}
            onChoose={(portal) => setChosen(portal?.id ?? null)}
          />
          <div class="actions">
            <button
              type="button"
              class="secondary"
              disabled={current === undefined}
              onClick={() => current !== undefined && turnOn(current)}
            >
              {words.turnOn}
            </button>
          </div>
        </div>
      )}
      {allowed && (
        <button type="button" class="link" onClick={onShow}>
          {words.show}
        </button>
      )}
    </section>
  );
}
