import { useId } from "preact/hooks";
import type { Language } from "../locales/languages.ts";
import { nameOf } from "../portals/names.ts";
import { SiteLine } from "./site-line.tsx";
import type { SiteShown } from "./sites-props.ts";
import type { Texts } from "./texts.ts";

interface WatchedSiteProps {
  readonly site: SiteShown;
  readonly language: Language;
  readonly texts: Texts;
  readonly onWatch: () => void;
  readonly onRemove: () => void;
  readonly onOutside: (outside: boolean) => void;
}

/** One line of the list: what it is, whether it is watched, and what may be sent outside about it. */
export function WatchedSite({ site, language, texts, onWatch, onRemove, onOutside }: WatchedSiteProps) {
  const id = useId();
  const words = texts.ui.sites;
  const { portal, watched, own } = site;
  const [first] = portal.hosts;
  const name = nameOf(portal)[language];
  return (
    <li>
      {first && <SiteLine target={first} portal={portal} language={language} />}
      <p class={watched ? "field-saved" : "hint"}>{watched ? words.watched : words.notWatched}</p>
      {own && (
        <>
          <label class="check">
            <input
              type="checkbox"
              checked={own.outside}
              disabled={own.managed}
              aria-describedby={`${id}-outside`}
              onChange={({ currentTarget }) => onOutside(currentTarget.checked)}
            />
            <span>{words.outside}</span>
          </label>
          <p class="hint" id={`${id}-outside`}>
            {words.outsideHint}
          </p>
        </>
      )}
      <div class="actions">
        {!watched && (
          <button type="button" class="secondary" aria-label={`${words.watch} ${name}`} onClick={onWatch}>
            {words.watch}
          </button>
        )}
        {own?.managed === true ? (
          <p class="hint">{texts.ui.options.managed}</p>
        ) : (
          <button type="button" class="secondary" aria-label={`${words.remove} ${name}`} onClick={onRemove}>
            {words.remove}
          </button>
        )}
      </div>
    </li>
  );
}
