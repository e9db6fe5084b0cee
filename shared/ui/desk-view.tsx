import { useId, useState } from "preact/hooks";
import { deskTexts } from "../locales/desk.ts";
import type { Language } from "../locales/languages.ts";
import { viewerTexts } from "../locales/viewer.ts";
import { deskOrders, type DeskOrder, type DeskRow } from "../report/desk.ts";
import type { OpenLinkFault } from "../web/open-link.ts";
import { DeskTable } from "./desk-table.tsx";
import { faultText } from "./fault-text.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { LinksForm } from "./links-form.tsx";
import { PageHeader } from "./page-header.tsx";
import type { Texts } from "./texts.ts";

/** A link of several that shows no report. `once`: it is opened by itself only. */
export interface UnopenedLink {
  readonly number: number;
  readonly why: OpenLinkFault | "once";
}

/** How far opening several links is. `most`: of more than so many the rest was left. */
export interface DeskProgress {
  readonly done: number;
  readonly all: number;
  readonly most?: number | undefined;
}

interface DeskViewProps {
  readonly language: Language;
  readonly texts: Texts;
  /** Undefined before anything was pasted. */
  readonly progress: DeskProgress | undefined;
  readonly rows: readonly DeskRow[];
  readonly unopened: readonly UnopenedLink[];
  readonly onLanguage: (language: Language) => void;
  readonly onOpen: (text: string) => void;
  readonly onOpenOnce: (number: number) => void;
  readonly onSave: (format: "json" | "csv") => void;
}

/** Several reports as one list, by what they have in common. */
export function DeskView({ language, texts, progress, rows, unopened, ...props }: DeskViewProps) {
  const [order, setOrder] = useState<DeskOrder>("scenario");
  const name = useId();
  const words = deskTexts[language];
  return (
    <>
      <PageHeader texts={texts}>
        <LanguageSwitch language={language} label={viewerTexts[language].language} onChange={props.onLanguage} />
      </PageHeader>
      <main class="desk" data-reports={rows.length} data-unopened={unopened.length}>
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <LinksForm words={words} onOpen={props.onOpen} />
        <p role="status">{progress && progressText(progress, rows.length, unopened.length, words)}</p>
        {rows.length > 0 && (
          <>
            <fieldset class="switch">
              <legend class="visually-hidden">{words.orderBy}</legend>
              {deskOrders.map((value) => (
                <label key={value}>
                  <input type="radio" name={name} checked={order === value} onChange={() => setOrder(value)} />
                  <span>{words.order[value]}</span>
                </label>
              ))}
            </fieldset>
            <DeskTable rows={rows} order={order} language={language} texts={texts} />
            <div class="buttons">
              <button type="button" class="secondary" onClick={() => props.onSave("csv")}>
                {words.saveCsv}
              </button>
              <button type="button" class="secondary" onClick={() => props.onSave("json")}>
                {words.saveJson}
              </button>
            </div>
          </>
        )}
        {unopened.length > 0 && (
          <section class="unopened" aria-labelledby={`${name}-unopened`}>
            <h2 id={`${name}-unopened`}>{words.faults}</h2>
            <ul>
              {unopened.map(({ number, why }) => (
                <li key={number} data-fault={why}>
                  <b>{words.nth(number)}</b> {why === "once" ? words.once : faultText(why, language)}
                  {why === "once" && (
                    <button type="button" class="secondary" onClick={() => props.onOpenOnce(number)}>
                      {words.openOnce}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
      </main>
    </>
  );
}

function progressText(
  { done, all, most }: DeskProgress,
  reports: number,
  faults: number,
  words: (typeof deskTexts)[Language],
): string {
  if (all === 0) return words.none;
  if (done < all) return words.opening(done, all);
  return words.opened(reports, faults) + (most === undefined ? "" : ` ${words.tooMany(most)}`);
}
