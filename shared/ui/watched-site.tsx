import { useId } from "preact/hooks";
import { targetText } from "../model/target.ts";
import type { SiteShown } from "./sites-props.ts";
import type { Texts } from "./texts.ts";

interface WatchedSiteProps {
  readonly site: SiteShown;
  readonly name: string;
  readonly texts: Texts;
  readonly onWatch: () => void;
  readonly onRemove: () => void;
  readonly onOutside: (outside: boolean) => void;
}

/** One line of the list: what it is, whether it is watched, and what may be sent outside about it. */
export function WatchedSite({ site, name, texts, onWatch, onRemove, onOutside }: WatchedSiteProps) {
  const id = useId();
  const words = texts.ui.sites;
  const { portal, watched, own } = site;
  const [first] = portal.hosts;
  return (
    <li>
      <p class="site-line">
        <strong id={`${id}-name`}>{name}</strong>
        {first && <span class="host">{targetText(first)}</span>}
      </p>
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
          <button type="button" class="secondary" aria-describedby={`${id}-name`} onClick={onWatch}>
            {words.watch}
          </button>
        )}
        {own?.managed === true ? (
          <p class="hint">{texts.ui.options.managed}</p>
        ) : (
          <button type="button" class="secondary" aria-describedby={`${id}-name`} onClick={onRemove}>
            {words.remove}
          </button>
        )}
      </div>
    </li>
  );
}
