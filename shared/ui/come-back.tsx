import type { ComeBackWatch } from "../come-back.ts";
import type { Language } from "../locales/languages.ts";
import { momentText } from "./moment.ts";
import type { Texts } from "./texts.ts";

/** Being told when a site is back: an offer, or what goes on. */
export interface ComeBackProps {
  readonly language: Language;
  /** Undefined: nobody waits yet. */
  readonly watch?: ComeBackWatch | undefined;
  /** Notifications are not allowed. */
  readonly isSilent: boolean;
  /** Local clock, milliseconds since the epoch. */
  readonly now: number;
  /** Asks for the permission to notify, and begins. */
  readonly onStart: () => void;
  readonly onStop: () => void;
}

export function ComeBack({ comeBack, texts, site }: { comeBack: ComeBackProps; texts: Texts; site: string }) {
  const { watch, language, isSilent, now, onStart, onStop } = comeBack;
  const words = texts.ui.comeBack;
  const moment = (at: number) => momentText(at, now, language, texts);
  return (
    <div class="come-back">
      {watch === undefined ? (
        <>
          <button type="button" class="secondary" onClick={onStart}>
            {words.offer}
          </button>
          <p class="consent-line">{words.how}</p>
        </>
      ) : (
        <>
          <p role="status">
            {words.waiting(site)} {words.suggestion(moment(watch.suggestedAt))}
          </p>
          <p class="consent-line">
            {words.next(moment(watch.nextAt))} {isSilent && words.silent}
          </p>
          <button type="button" class="link" onClick={onStop}>
            {words.stop}
          </button>
        </>
      )}
    </div>
  );
}
