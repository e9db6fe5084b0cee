import { useId, useState } from "preact/hooks";
import { keepDraftMs, type DraftField } from "../drafts/draft.ts";
import { draftText } from "../drafts/parts.ts";
import type { DraftTexts } from "../locales/drafts-shape.ts";
import { CopyButton } from "./copy-button.tsx";
import { DraftContent } from "./draft-content.tsx";
import { DraftFilled } from "./draft-filled.tsx";
import type { DraftShown, DraftsViewProps, FillResult } from "./drafts-props.ts";
import { EraseButton } from "./erase-button.tsx";
import { momentText } from "./moment.ts";
import type { Texts } from "./texts.ts";

interface DraftCardProps extends Omit<DraftsViewProps, "onErase"> {
  readonly shown: DraftShown;
  readonly texts: Texts;
  readonly words: DraftTexts;
  readonly onErase: () => void;
}

/** One draft: whose and when, back into the page, to the clipboard, into a file, and away. */
export function DraftCard({ shown, texts, words, language, now, onErase, ...props }: DraftCardProps) {
  const id = useId();
  const [result, setResult] = useState<FillResult | "filling">();
  const { draft, site, at } = shown;
  const moment = (time: number) => momentText(time, now, language, texts);
  const nameOf = ({ label, name }: DraftField) => label || name || words.nameless;
  const fill = () => {
    setResult("filling");
    void props.onFill(shown).then(setResult);
  };
  const about = `${site}, ${words.kept(moment(at))}`;
  return (
    <article class="card draft" aria-labelledby={id}>
      <h2 id={id}>{site}</h2>
      <p class="hint">
        {[words.kept(moment(at)), draft && words.count(draft.fields.length), words.until(moment(at + keepDraftMs))]
          .filter((part) => part !== undefined)
          .join(" · ")}
      </p>
      {shown.asks && (
        <div class="asks" role="group" aria-label={words.issued.question}>
          <p>{words.issued.question}</p>
          <div class="buttons">
            <button type="button" class="secondary" onClick={onErase}>
              {words.issued.yes}
            </button>
            <button type="button" class="secondary" onClick={() => props.onNotIssued(shown)}>
              {words.issued.no}
            </button>
          </div>
        </div>
      )}
      {draft === undefined ? (
        <p class="field-error">{words.unreadable}</p>
      ) : (
        <>
          {draft.cut && <p class="field-error">{words.cut}</p>}
          <p class="hint" id={`${id}-fill`}>
            {words.fill.hint}
          </p>
          <div class="buttons">
            <button
              type="button"
              class="primary"
              aria-describedby={`${id}-fill`}
              disabled={result === "filling"}
              onClick={fill}
            >
              {words.fill.button}
              <span class="visually-hidden"> {about}</span>
            </button>
            <CopyButton
              label={words.copyAll}
              copiedLabel={words.copied}
              about={about}
              onCopy={() => props.onCopy(draftText(draft, nameOf))}
            />
          </div>
          <div role="status">
            {result === "filling" && (
              <p class="hint">
                <span class="spinner" aria-hidden="true" />
                {words.fill.filling}
              </p>
            )}
            {result !== undefined && result !== "filling" && (
              <DraftFilled
                result={result}
                draft={draft}
                nameOf={nameOf}
                words={words}
                onGoThere={props.onGoThere}
                onOpenSite={() => props.onOpenSite(shown)}
              />
            )}
          </div>
          <details>
            <summary>
              {words.content}
              <span class="visually-hidden"> {about}</span>
            </summary>
            <p class="hint">{words.copyHint}</p>
            <DraftContent draft={draft} nameOf={nameOf} words={words} onCopy={props.onCopy} />
          </details>
          <details>
            <summary>
              {words.save.title}
              <span class="visually-hidden"> {about}</span>
            </summary>
            <p class="hint">{words.save.hint}</p>
            <div class="buttons">
              <button type="button" class="secondary" onClick={() => props.onSave(shown, "text")}>
                {words.save.text}
              </button>
              <button type="button" class="secondary" onClick={() => props.onSave(shown, "json")}>
                {words.save.json}
              </button>
            </div>
          </details>
        </>
      )}
      <EraseButton label={words.erase.one} of={about} words={words.erase} onErase={onErase} />
    </article>
  );
}
