import type { Rung } from "../model/rung.ts";
import { Icon, rungIcons } from "./icons.tsx";
import type { Texts } from "./texts.ts";

interface RungsProps {
  readonly rungs: readonly Rung[];
  readonly texts: Texts;
  /** The last rung's name. */
  readonly site: string;
}

export function rungName({ id }: Rung, texts: Texts, site: string): string {
  const { name, siteName } = texts.ui.rungs;
  return id === "site" ? siteName(site) : name[id];
}

/** The five steps from this computer to the site; they fill in as results land. */
export function Rungs({ rungs, texts, site }: RungsProps) {
  const { rungs: words } = texts.ui;
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
            <span class="rung-name">{rungName(rung, texts, site)}</span>
            <span class="rung-state">{words.state[rung.state]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
