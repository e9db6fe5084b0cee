import { useId, useState } from "preact/hooks";
import type { Language } from "../locales/languages.ts";
import { reportTexts } from "../locales/report.ts";
import { sealingTexts } from "../locales/sealing.ts";
import { CopyButton } from "./copy-button.tsx";
import { momentText } from "./moment.ts";
import type { SealChoice, Sealing } from "./sealing-props.ts";
import { SentLinks } from "./sent-links.tsx";
import type { Texts } from "./texts.ts";

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
