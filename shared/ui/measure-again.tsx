import { viewerTexts } from "../locales/viewer.ts";
import type { Language } from "../locales/languages.ts";
import type { Finding } from "../model/finding.ts";
import { measuredLayers } from "../model/layer.ts";
import { targetText, type Target } from "../model/target.ts";
import { ConsentLine } from "./consent-line.tsx";
import { CellLabel, Observed } from "./findings.tsx";
import { momentText } from "./moment.ts";
import type { Texts } from "./texts.ts";

/** What came of measuring again. `at`: milliseconds since the epoch. */
export type AgainState =
  | { readonly state: "idle" | "running" }
  | { readonly state: "fault"; readonly fault: "unreachable" | "busy" | "refused" }
  | { readonly state: "measured"; readonly at: number; readonly findings: readonly Finding[] };

export interface MeasureAgainProps {
  readonly target: Target;
  /** What the report has of the probe. */
  readonly reported: readonly Finding[];
  readonly again: AgainState;
  readonly language: Language;
  readonly texts: Texts;
  readonly onMeasure: () => void;
}

/** The same target from outside once more, then and now side by side. */
export function MeasureAgain({ target, reported, again, language, texts, onMeasure }: MeasureAgainProps) {
  const words = viewerTexts[language].again;
  return (
    <section class="again" aria-labelledby="again-heading">
      <h2 id="again-heading">{words.heading}</h2>
      <p>{words.intro(targetText(target))}</p>
      <button type="button" class="secondary" disabled={again.state === "running"} onClick={onMeasure}>
        {words.start}
      </button>
      <ConsentLine texts={texts} hasProbe />
      <p role="status">
        {again.state === "running" && words.running}
        {again.state === "fault" && words.fault[again.fault]}
      </p>
      {again.state === "measured" && (
        <ThenAndNow
          reported={reported}
          now={again.findings}
          at={momentText(again.at, Date.now(), language, texts)}
          {...{ language, texts }}
        />
      )}
    </section>
  );
}

interface ThenAndNowProps extends Pick<MeasureAgainProps, "reported" | "language" | "texts"> {
  readonly now: readonly Finding[];
  readonly at: string;
}

function ThenAndNow({ reported, now, at, language, texts }: ThenAndNowProps) {
  const words = viewerTexts[language].again;
  const { check, layer: names } = texts.ui.findings;
  const columns = [
    { label: words.reported, findings: reported },
    { label: words.now(at), findings: now },
  ];
  // Roles are written out because the narrow layout takes the table's display, and with it its meaning, away.
  return (
    <div class="findings then-and-now">
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            {[check, words.reported, words.now(at)].map((heading) => (
              <th key={heading} role="columnheader">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {measuredLayers.map((layer) => (
            <tr key={layer} role="row" data-layer={layer}>
              <th role="rowheader" scope="row">
                {names[layer]}
              </th>
              {columns.map(({ label, findings }) => (
                <td key={label} role="cell">
                  <CellLabel text={label} />
                  <Observed
                    cell={findings.find((one) => one.layer === layer)?.probe ?? { outcome: "not-measured" }}
                    texts={texts}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
