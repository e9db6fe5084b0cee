import type { Rung } from "../model/rung.ts";
import { Icon, rungIcons } from "./icons.tsx";
import type { Texts } from "./texts.ts";

interface RungsProps {
  readonly rungs: readonly Rung[];
  readonly texts: Texts;
  /** The last rung's name. */
  readonly site: string;
}

/** The five steps from this computer to the site; they fill in as results land, and screen readers hear the newest. */
export function Rungs({ rungs, texts, site }: RungsProps) {
  const { rungs: words } = texts.ui;
  const nameOf = ({ id }: Rung) => (id === "site" ? words.siteName(site) : words.name[id]);
  const newest = rungs.findLast(({ state }) => state !== "waiting");
  return (
    <section class="rungs" aria-labelledby="rungs-heading">
      <h2 id="rungs-heading" class="visually-hidden">
        {words.heading}
      </h2>
      <ol>
        {rungs.map((rung) => (
          <li key={rung.id} class="rung" data-rung={rung.id} data-state={rung.state}>
            <span class="rung-mark">
              <Icon name={rungIcons[rung.state]} />
            </span>
            <span class="rung-name">{nameOf(rung)}</span>
            <span class="rung-state">{words.state[rung.state]}</span>
          </li>
        ))}
      </ol>
      <p class="visually-hidden" role="status" aria-label={words.now}>
        {newest && `${nameOf(newest)} ${words.state[newest.state]}`}
      </p>
    </section>
  );
}
