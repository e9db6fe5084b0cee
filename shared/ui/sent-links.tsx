import { useId } from "preact/hooks";
import type { Language } from "../locales/languages.ts";
import { sealingTexts } from "../locales/sealing.ts";
import { momentText } from "./moment.ts";
import type { Sealing } from "./sealing-props.ts";
import type { Texts } from "./texts.ts";

interface SentLinksProps extends Pick<Sealing, "sent" | "onRemove"> {
  readonly language: Language;
  readonly texts: Texts;
}

/** Sealed links of before, each of which can be taken back. */
export function SentLinks({ sent, language, texts, onRemove }: SentLinksProps) {
  const heading = useId();
  const words = sealingTexts[language];
  if (sent.length === 0) return null;
  const now = Date.now();
  const moment = (at: number) => momentText(at, now, language, texts);
  return (
    <section class="sent" aria-labelledby={heading}>
      <h4 id={heading}>{words.sent}</h4>
      <ul>
        {sent.map(({ id, madeAt, expiresAt }) => (
          <li key={id}>
            <span>
              {words.sentAt(moment(madeAt))}
              <small>{words.expires(moment(expiresAt))}</small>
            </span>
            <button type="button" class="secondary" onClick={() => onRemove(id)}>
              {words.remove}
              <span class="visually-hidden"> {words.removeOf(moment(madeAt))}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
