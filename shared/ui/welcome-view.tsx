import { useState } from "preact/hooks";
import type { Language } from "../locales/languages.ts";
import type { Consent } from "../locales/page-shape.ts";
import { ConsentChoice } from "./consent-choice.tsx";
import { Icon } from "./icons.tsx";
import { PageHeader } from "./page-header.tsx";
import { textsFor } from "./texts.ts";

export interface WelcomeViewProps {
  readonly language: Language;
  readonly consent: Consent;
  readonly consentManaged: boolean;
  /** Stores the choice; the page then says that it can be closed. */
  readonly onStart: (consent: Consent) => Promise<void>;
  /** Opens the page that explains messages. */
  readonly onMessage: () => void;
}

/** Shown once, after installing: what it does, and the one question. */
export function WelcomeView({ language, consent, consentManaged, onStart, onMessage }: WelcomeViewProps) {
  const texts = textsFor(language);
  const words = texts.ui.welcome;
  const [choice, setChoice] = useState(consent);
  const [started, setStarted] = useState(false);
  return (
    <>
      <PageHeader texts={texts} />
      <main class="welcome">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <ul class="points">
          {words.points.map(({ title, text }) => (
            <li key={title}>
              <Icon name="check" />
              <span>
                <strong>{title}</strong>
                {text}
              </span>
            </li>
          ))}
        </ul>
        <section class="card">
          <ConsentChoice consent={choice} managed={consentManaged} texts={texts} onChange={setChoice} />
        </section>
        <p class="hint">{words.pin}</p>
        <button type="button" class="link" onClick={onMessage}>
          {texts.ui.pasteMessage}
        </button>
        <button type="button" class="primary" onClick={() => void onStart(choice).then(() => setStarted(true))}>
          {words.start}
        </button>
        <p class="field-saved" role="status">
          {started && words.started}
        </p>
      </main>
    </>
  );
}
