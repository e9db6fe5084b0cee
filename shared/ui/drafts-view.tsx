import { useRef, useState } from "preact/hooks";
import { drafts as draftTexts } from "../locales/drafts.ts";
import { DraftCard } from "./draft-card.tsx";
import type { DraftsViewProps } from "./drafts-props.ts";
import { EraseButton } from "./erase-button.tsx";
import { InvoiceGuard } from "./invoice-guard.tsx";
import { PageHeader } from "./page-header.tsx";
import { textsFor } from "./texts.ts";
import { Unofficial } from "./unofficial.tsx";

/** What was kept of forms when their site failed, and all that can be done with it. */
export function DraftsView(props: DraftsViewProps) {
  const { language, drafts, on, guard, onSettings } = props;
  const texts = textsFor(language);
  const words = draftTexts[language];
  const heading = useRef<HTMLHeadingElement>(null);
  const [isErased, setErased] = useState(false);
  const erase = (erased: Promise<void>) =>
    void erased.then(() => {
      setErased(true);
      // The button that had the focus is gone with the draft.
      heading.current?.focus();
    });
  return (
    <>
      <PageHeader texts={texts}>
        <button type="button" class="link" onClick={onSettings}>
          {texts.ui.popup.settings}
        </button>
      </PageHeader>
      <main class="drafts">
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p class="hint">{words.lead}</p>
        <p class="field-saved" role="status">
          {isErased && words.erase.done}
        </p>
        {guard && drafts.length > 0 && <InvoiceGuard texts={texts} guard={guard} />}
        {drafts.length === 0 && (
          <section class="card" aria-label={words.title}>
            <p>{words.none}</p>
            <p class="hint">{on.length > 0 ? words.on(on.join(words.comma)) : words.off}</p>
            {on.length === 0 && (
              <button type="button" class="secondary" onClick={onSettings}>
                {words.toSettings}
              </button>
            )}
          </section>
        )}
        {drafts.map((draft) => (
          <DraftCard
            key={draft.id}
            {...props}
            shown={draft}
            texts={texts}
            words={words}
            onErase={() => erase(props.onErase(draft))}
          />
        ))}
        {drafts.length > 1 && (
          <EraseButton
            label={words.erase.all}
            words={{ ...words.erase, question: words.erase.allQuestion }}
            onErase={() => erase(props.onEraseAll())}
          />
        )}
        <section class="card" aria-labelledby="who-heading">
          <h2 id="who-heading">{words.who.title}</h2>
          <ul>
            {words.who.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
        <Unofficial texts={texts} />
      </main>
    </>
  );
}
