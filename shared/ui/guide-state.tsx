import { gotBetter, type Guide } from "../guide/guide.ts";
import type { Language } from "../locales/languages.ts";
import type { About } from "../locales/about.ts";
import { Icon } from "./icons.tsx";
import type { Texts } from "./texts.ts";

interface GuideStateProps {
  readonly guide: Guide;
  readonly texts: Texts;
  readonly about: About;
  readonly language: Language;
  /** The step at hand, for whoever cannot see it change. */
  readonly now?: string | undefined;
}

/** What the last check has shown, and what is next. Screen readers hear it when it changes. */
export function GuideState({ guide, texts, about, language, now }: GuideStateProps) {
  const words = texts.ui.guide;
  return (
    <div class="guide-state" role="status">
      {guide.phase === "checking" ? (
        <p class="guide-checking">
          <span class="spinner" aria-hidden="true" />
          <span>
            {words.checking} <small>{words.checkingHint}</small>
          </span>
        </p>
      ) : (
        <>
          <Seen guide={guide} texts={texts} about={about} />
          <p>{sentence(guide, texts, about, language)}</p>
          {guide.phase === "doing" && guide.step > 0 && <p class="visually-hidden">{now}</p>}
        </>
      )}
    </div>
  );
}

/** What was looked at, and how it was. */
function Seen({ guide: { seen = {}, confirm }, texts, about }: Omit<GuideStateProps, "language" | "now">) {
  const told = confirm.flatMap((key) => {
    const mark = seen[key];
    return mark === "well" || mark === "bad" ? [{ key, mark }] : [];
  });
  if (told.length === 0) return null;
  return (
    <ul class="guide-seen">
      {told.map(({ key, mark }) => (
        <li key={key} data-key={key} data-mark={mark}>
          <Icon name={mark === "well" ? "check" : "cross"} />
          <span>{texts.ui.guide.seen[key][mark](about.site)}</span>
        </li>
      ))}
    </ul>
  );
}

function sentence(guide: Guide, texts: Texts, about: About, language: Language): string | undefined {
  const words = texts.ui.guide;
  if (guide.trouble !== undefined) return words[guide.trouble];
  switch (guide.phase) {
    case "doing":
      return guide.seen === undefined ? undefined : words.stillNext(guide.step + 1);
    case "waiting":
      return guide.due === undefined ? words.waitingNoMore : words.waiting(timeOf(guide.due, language));
    case "asking":
      return words.ask(about.site);
    case "ended":
      return gotBetter(guide) ? words.endedBetter : words.ended;
    case "checking":
    case "fixed":
      return undefined;
  }
}

function timeOf(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" }).format(at);
}
