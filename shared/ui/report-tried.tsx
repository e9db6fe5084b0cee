import type { Language } from "../locales/languages.ts";
import { reportTexts } from "../locales/report.ts";
import { confirmKeys } from "../model/remedy.ts";
import type { SharedReport } from "../report/shared-report.ts";
import { Icon } from "./icons.tsx";
import type { Texts } from "./texts.ts";

interface ReportTriedProps {
  readonly report: SharedReport;
  readonly texts: Texts;
  readonly language: Language;
  readonly site: string;
}

/** What the sender has tried, how far, and what was seen then. */
export function ReportTried({ report: { tried }, texts, language, site }: ReportTriedProps) {
  const words = reportTexts[language];
  if (tried === undefined || tried.length === 0) return null;
  return (
    <section aria-labelledby="tried-heading">
      <h2 id="tried-heading">{words.view.tried}</h2>
      {tried.map(({ remedy, step, of, phase, fixedBy, seen = {} }) => (
        <div key={remedy}>
          <p>
            {words.tried(texts.remedies[remedy].title, step, of)}
            <small>{fixedBy === "user" ? words.fixedByUser : words.phase[phase]}</small>
          </p>
          <ul class="marked">
            {confirmKeys.map((key) => {
              const mark = seen[key];
              if (mark !== "well" && mark !== "bad") return null;
              return (
                <li key={key}>
                  <Icon name={mark === "well" ? "check" : "cross"} />
                  <span>{texts.ui.guide.seen[key][mark](site)}</span>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
