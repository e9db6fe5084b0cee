import { useId, useState } from "preact/hooks";
import type { Language } from "../locales/languages.ts";
import { reportTexts } from "../locales/report.ts";
import type { SealingFault } from "../locales/sealing-shape.ts";
import { sealingTexts } from "../locales/sealing.ts";
import { CopyButton } from "./copy-button.tsx";
import { momentText } from "./moment.ts";
import { SentLinks } from "./sent-links.tsx";
import type { Texts } from "./texts.ts";

/** How long, in seconds, and whether it opens once. */
export interface SealChoice {
  readonly lifetime: 3_600 | 86_400 | 604_800 | 2_592_000;
  readonly once: boolean;
}

/** A link that was made; times are milliseconds since the epoch. */
export interface SentLink {
  readonly id: string;
  readonly madeAt: number;
  readonly expiresAt: number;
}

export type SealState =
  | { readonly state: "idle" | "creating" | "removed" }
  | { readonly state: "fault"; readonly fault: SealingFault }
  | {
      readonly state: "made";
      readonly id: string;
      readonly link: string;
      readonly expiresAt: number;
      readonly once: boolean;
    };

/** Making sealed links, as far as a page offers it. */
export interface Sealing {
  /** The service's host, port with it. */
  readonly host: string;
  readonly seal: SealState;
  /** Made before, still in force. */
  readonly sent: readonly SentLink[];
  readonly onCreate: (choice: SealChoice) => void;
  readonly onRemove: (id: string) => void;
  readonly onCopy: (text: string) => Promise<void>;
}

interface SealCardProps {
  readonly sealing: Sealing;
  readonly language: Language;
  readonly texts: Texts;
}

const lifetimes = [3_600, 86_400, 604_800, 2_592_000] as const;

/** A link to a report that the service keeps and cannot read: how long, how often, and away with it again. */
export function SealCard({ sealing, language, texts }: SealCardProps) {
  const name = useId();
  const [choice, setChoice] = useState<SealChoice>({ lifetime: 604_800, once: false });
  const words = sealingTexts[language];
  const { seal: choices } = reportTexts[language];
  const { seal, host } = sealing;
  const isBusy = seal.state === "creating";
  return (
    <section class="card seal" aria-labelledby={`${name}-heading`}>
      <h3 id={`${name}-heading`}>{words.heading}</h3>
      <p>{words.intro(host)}</p>
      <fieldset class="choice lifetimes" disabled={isBusy}>
        <legend>{choices.lifetime}</legend>
        {lifetimes.map((lifetime) => (
          <label key={lifetime}>
            <input
              type="radio"
              name={name}
              checked={choice.lifetime === lifetime}
              onChange={() => setChoice({ ...choice, lifetime })}
            />
            <span>{choices.lifetimes[lifetime]}</span>
          </label>
        ))}
      </fieldset>
      <label class="once">
        <input
          type="checkbox"
          checked={choice.once}
          disabled={isBusy}
          onChange={() => setChoice({ ...choice, once: !choice.once })}
        />
        <span>
          {choices.once}
          <small>{choices.onceHint}</small>
        </span>
      </label>
      <button type="button" class="secondary" disabled={isBusy} onClick={() => sealing.onCreate(choice)}>
        {words.create}
      </button>
      <p role="status">
        {isBusy && words.creating}
        {seal.state === "removed" && words.removed}
        {seal.state === "fault" && words.fault[seal.fault](host)}
        {seal.state === "made" && words.made}
      </p>
      {seal.state === "made" && (
        <div class="made">
          <output class="link">{seal.link}</output>
          <p class="hint">
            {words.expires(momentText(seal.expiresAt, Date.now(), language, texts))} {seal.once && words.opensOnce}
          </p>
          <div class="buttons">
            <CopyButton label={words.copy} copiedLabel={words.copied} onCopy={() => sealing.onCopy(seal.link)} />
            <button type="button" class="secondary" onClick={() => sealing.onRemove(seal.id)}>
              {words.remove}
            </button>
          </div>
        </div>
      )}
      <SentLinks sent={sealing.sent} language={language} texts={texts} onRemove={sealing.onRemove} />
    </section>
  );
}
