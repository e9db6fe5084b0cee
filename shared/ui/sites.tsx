import { useId, useRef, useState } from "preact/hooks";
import type { Language } from "../locales/languages.ts";
import type { Portal } from "../model/portal.ts";
import { nameOf } from "../portals/names.ts";
import { AddSite } from "./add-site.tsx";
import { PortalPicker } from "./portal-picker.tsx";
import type { SiteShown, SitesProps } from "./sites-props.ts";
import type { Texts } from "./texts.ts";
import { WatchedSite } from "./watched-site.tsx";

/** Sites beyond China's tax bureaus: what is watched by the user's choice, and how to add to it. */
export function Sites({
  language,
  texts,
  ...props
}: SitesProps & { readonly language: Language; readonly texts: Texts }) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [done, setDone] = useState<{ readonly portal: Portal; readonly what: "added" | "removed" }>();
  const words = texts.ui.sites;
  const isListed = props.sites.some(({ portal }) => portal.id === done?.portal.id);
  // A site of the catalogue is there only once the browser's question has been answered with yes.
  const said = done && isListed === (done.what === "added") ? words[done.what](nameOf(done.portal)[language]) : "";
  const added = (portal: Portal) => setDone({ portal, what: "added" });
  const remove = (site: SiteShown) => {
    props.onRemove(site);
    setDone({ portal: site.portal, what: "removed" });
    // The button that had the focus is gone with the site.
    heading.current?.focus();
  };
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p class="hint">{words.lead}</p>
      {props.sites.length > 0 && (
        <ul class="sites" aria-labelledby={id}>
          {props.sites.map((site) => (
            <WatchedSite
              key={site.portal.id}
              site={site}
              language={language}
              texts={texts}
              onWatch={() => props.onWatch(site.portal)}
              onRemove={() => remove(site)}
              onOutside={(outside) => props.onOutside(site.portal, outside)}
            />
          ))}
        </ul>
      )}
      <p class="field-saved" role="status">
        {said}
      </p>
      <AddSite texts={texts} language={language} readAddress={props.readAddress} onAdd={props.onAdd} onAdded={added} />
      <FromList
        choices={props.choices}
        language={language}
        texts={texts}
        onWatch={(portal) => {
          props.onWatch(portal);
          added(portal);
        }}
      />
    </section>
  );
}

interface FromListProps extends Pick<SitesProps, "choices" | "onWatch"> {
  readonly language: Language;
  readonly texts: Texts;
}

/** A vendor or another country's site by its name. */
function FromList({ choices, language, texts, onWatch }: FromListProps) {
  const [chosen, setChosen] = useState<Portal>();
  const words = texts.ui.sites;
  const watch = (portal: Portal) => {
    onWatch(portal);
    setChosen(undefined);
  };
  return (
    <details class="from-list">
      <summary>{words.fromList}</summary>
      <PortalPicker portals={choices} language={language} texts={texts} chosen={chosen} onChoose={setChosen} />
      <button
        type="button"
        class="secondary"
        disabled={chosen === undefined}
        onClick={() => chosen !== undefined && watch(chosen)}
      >
        {words.watch}
      </button>
    </details>
  );
}
