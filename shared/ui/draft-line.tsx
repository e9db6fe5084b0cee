import { drafts as draftTexts } from "../locales/drafts.ts";
import type { Language } from "../locales/languages.ts";
import { momentText } from "./moment.ts";
import type { Texts } from "./texts.ts";

/** What the popup knows of a site's drafts. */
export interface DraftLineProps {
  readonly language: Language;
  /** Local clock, milliseconds since the epoch. */
  readonly now: number;
  /** When the newest was kept; none where there is none. */
  readonly keptAt?: number | undefined;
  /** They are not kept, and could be. */
  readonly isOff: boolean;
  readonly onShow: () => void;
  readonly onSwitch: () => void;
}

/** The way to a kept draft; where there is trouble and none is kept, the way to the switch. */
export function DraftLine({
  drafts,
  isTrouble,
  texts,
}: {
  readonly drafts: DraftLineProps;
  readonly isTrouble: boolean;
  readonly texts: Texts;
}) {
  const { language, now, keptAt, isOff, onShow, onSwitch } = drafts;
  const words = draftTexts[language].popup;
  if (keptAt !== undefined)
    return (
      <button type="button" class="link wide" onClick={onShow}>
        {words.show(momentText(keptAt, now, language, texts))}
      </button>
    );
  if (!isOff || !isTrouble) return null;
  return (
    <button type="button" class="link wide" onClick={onSwitch}>
      {words.offer}
    </button>
  );
}
