import type { CallFacts } from "../locales/guide-shape.ts";
import type { About } from "../locales/about.ts";
import type { Contact } from "../model/remedy.ts";
import { CopyButton } from "./copy-button.tsx";
import type { Texts } from "./texts.ts";

interface CallCardProps {
  readonly contact: Contact;
  readonly facts: CallFacts;
  readonly texts: Texts;
  readonly about: About;
  /** The step at hand is to call somebody. */
  readonly open: boolean;
  readonly onCopy: (text: string) => Promise<void>;
}

/** Whom to ask, and what to say, ready to be read out or sent. */
export function CallCard({ contact, facts, texts, about, open, onCopy }: CallCardProps) {
  const words = texts.ui.call;
  const text = words.say[contact](about, facts);
  return (
    <details class="call" data-contact={contact} open={open}>
      <summary>{words.heading}</summary>
      <p>{words.who[contact](about)}</p>
      <blockquote>{text}</blockquote>
      <div class="buttons">
        <CopyButton label={words.copy} copiedLabel={texts.ui.copied} onCopy={() => onCopy(text)} />
      </div>
      <p class="hint">{words.private}</p>
    </details>
  );
}
