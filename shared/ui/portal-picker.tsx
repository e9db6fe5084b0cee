import { useId, useState } from "preact/hooks";
import type { Language } from "../locales/languages.ts";
import type { Portal } from "../model/portal.ts";
import { nameOf } from "../portals/names.ts";
import type { Texts } from "./texts.ts";

interface PortalPickerProps {
  readonly portals: readonly Portal[];
  readonly language: Language;
  readonly texts: Texts;
  readonly chosen: Portal | undefined;
  /** `undefined` when the user types again after choosing. */
  readonly onChoose: (portal: Portal | undefined) => void;
}

/** A searchable list (WAI-ARIA combobox with a list box): type, or walk with the arrows and press Enter. */
export function PortalPicker({ portals, language, texts, chosen, onChoose }: PortalPickerProps) {
  const id = useId();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const words = texts.ui.picker;
  const found = chosen === undefined ? portals.filter((portal) => matches(portal, query)) : [];
  const optionId = (index: number) => `${id}-${index}`;
  const move = (to: number) => {
    const index = Math.max(0, Math.min(found.length - 1, to));
    setActive(index);
    document.getElementById(optionId(index))?.scrollIntoView({ block: "nearest" });
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const current = found[active];
    if (event.key === "ArrowDown") move(active + 1);
    else if (event.key === "ArrowUp") move(active - 1);
    else if (event.key === "Enter" && current !== undefined) onChoose(current);
    else return;
    event.preventDefault();
  };
  const hint = () => {
    if (chosen !== undefined || query === "") return "";
    return found.length === 0 ? words.none : words.count(found.length);
  };
  return (
    <div class="picker">
      <label for={`${id}-input`}>{words.label}</label>
      <input
        id={`${id}-input`}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-expanded={found.length > 0}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? optionId(active) : undefined}
        placeholder={words.placeholder}
        value={chosen ? nameOf(chosen)[language] : query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          onChoose(undefined);
          setActive(0);
        }}
        onKeyDown={keyDown}
      />
      {/* A list that scrolls would be a stop of the Tab key, and the arrows work from the text field. */}
      <ul id={`${id}-list`} role="listbox" aria-label={words.label} tabIndex={-1}>
        {found.map((portal, index) => (
          <li
            key={portal.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            onClick={() => onChoose(portal)}
          >
            {nameOf(portal)[language]}
          </li>
        ))}
      </ul>
      <p class="hint" role="status">
        {hint()}
      </p>
    </div>
  );
}

/** By name in any language, region, id (which is in Latin letters: `cn-beijing`) or host. */
function matches(portal: Portal, query: string): boolean {
  const { id, region, hosts } = portal;
  const wanted = query.trim().toLowerCase();
  const texts = [id, ...Object.values(nameOf(portal)), region ?? "", ...hosts.map(({ host }) => host)];
  return texts.some((text) => text.toLowerCase().includes(wanted));
}
