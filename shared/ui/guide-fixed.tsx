import { useEffect, useRef } from "preact/hooks";
import type { Guide } from "../guide/guide.ts";
import type { About } from "../locales/about.ts";
import { Icon } from "./icons.tsx";
import type { Texts } from "./texts.ts";

interface GuideFixedProps {
  readonly guide: Guide;
  readonly texts: Texts;
  readonly about: About;
  /** An invoice may have been issued although its answer never came. */
  readonly lookFirst: boolean;
  /** Reloads the portal's tab, or opens one. */
  readonly onReload: () => void;
}

/** It works again: in the place of the verdict, which is of the past. */
export function GuideFixed({ guide, texts, about, lookFirst, onReload }: GuideFixedProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const words = texts.ui.guide;
  // The button that was pressed is gone with the steps.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="card guide-fixed" data-guide="fixed" data-fixed-by={guide.fixedBy}>
      <h2 tabIndex={-1} ref={heading}>
        <Icon name="check" />
        <span>{guide.fixedBy === "user" ? words.fixedByUser : words.fixed(about.site)}</span>
      </h2>
      <p>{lookFirst ? words.fixedLookFirst : words.fixedNext}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={onReload}>
          {words.reload}
        </button>
      </div>
      <p class="hint">{words.reloadHint}</p>
    </section>
  );
}
