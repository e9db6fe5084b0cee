import { clockOffset } from "../clock.ts";
import type { Language } from "../locales/languages.ts";
import { reportTexts } from "../locales/report.ts";
import type { SharedReport } from "../report/shared-report.ts";
import { isOff } from "../timeline/moment.ts";

/** A moment as people write it, with its day and second, in the reader's own time zone. */
export function momentTime(at: number, language: Language): string {
  const parts = { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit" } as const;
  return new Intl.DateTimeFormat(language, { ...parts, hourCycle: "h23" }).format(at);
}

/** How far the sender's clock must be put forward, milliseconds; 0 where nobody knows. */
export function clockError({ evidence }: SharedReport): number {
  return clockOffset(evidence.clock ?? []) ?? 0;
}

/** What happened when, by the true time. */
export function ReportMoments({ report, language }: { readonly report: SharedReport; readonly language: Language }) {
  const words = reportTexts[language];
  const error = clockError(report);
  if (report.moments === undefined || report.moments.length === 0) return null;
  return (
    <section aria-labelledby="moments-heading">
      <h2 id="moments-heading">{words.view.moments}</h2>
      {isOff(error) && <p class="hint">{words.view.momentsCorrected}</p>}
      <ol class="moments">
        {report.moments.map(({ what, at }) => (
          <li key={what}>
            <time dateTime={new Date(at + error).toISOString()}>{momentTime(at + error, language)}</time>
            <span>{words.moment[what]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
