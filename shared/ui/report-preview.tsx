import type { Language } from "../locales/languages.ts";
import { reportTexts } from "../locales/report.ts";
import { portalOf } from "../portals/lookup.ts";
import type { ReportPart } from "../report/parts.ts";
import type { SharedReport } from "../report/shared-report.ts";
import { type ReportRow, rowsOf } from "./report-rows.ts";
import type { Texts } from "./texts.ts";

interface ReportPreviewProps {
  /** With everything in it. */
  readonly report: SharedReport;
  readonly removed: ReadonlySet<ReportPart>;
  /** As it would be sent, exactly. */
  readonly exact: string;
  readonly language: Language;
  readonly texts: Texts;
  readonly onRemoved: (removed: ReadonlySet<ReportPart>) => void;
}

/** Every part of a report in plain words, each with a tick to take it out. */
export function ReportPreview({ report, removed, exact, language, texts, onRemoved }: ReportPreviewProps) {
  const words = reportTexts[language].preview;
  const toggle = (part: ReportPart) => {
    const next = new Set(removed);
    if (!next.delete(part)) next.add(part);
    onRemoved(next);
  };
  const isOwn = report.target !== undefined && portalOf(report.target) === undefined;
  return (
    <section class="card report-preview" aria-labelledby="preview-heading">
      <h2 id="preview-heading">{words.heading}</h2>
      <p class="hint">{words.hint}</p>
      {rowsOf(report, texts, language).map(([group, rows]) => (
        <fieldset key={group}>
          <legend>{words.groups[group]}</legend>
          {rows.map((row) => (
            <Row
              key={row.part}
              row={row}
              isIn={!removed.has(row.part)}
              hint={row.part === "target" && isOwn ? words.hostHint : undefined}
              onToggle={() => toggle(row.part)}
            />
          ))}
        </fieldset>
      ))}
      <div class="buttons">
        {removed.size > 0 && (
          <button type="button" class="secondary" onClick={() => onRemoved(new Set())}>
            {words.all}
          </button>
        )}
        <p role="status">{removed.size > 0 && words.removed(removed.size)}</p>
      </div>
      <p class="hint">{words.never}</p>
      <details>
        <summary>{words.exact}</summary>
        <pre tabIndex={0}>{exact}</pre>
      </details>
    </section>
  );
}

interface RowProps {
  readonly row: ReportRow;
  readonly isIn: boolean;
  readonly hint: string | undefined;
  readonly onToggle: () => void;
}

function Row({ row: { part, label, value, lines }, isIn, hint, onToggle }: RowProps) {
  return (
    <label class="report-row" data-part={part}>
      <input type="checkbox" checked={isIn} onChange={onToggle} />
      <span>
        <b>{label}</b>
        <span class="value">{value}</span>
        {hint !== undefined && <small>{hint}</small>}
        {lines.map((line) => (
          <code key={line}>{line}</code>
        ))}
      </span>
    </label>
  );
}
