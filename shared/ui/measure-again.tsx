import { viewerTexts } from "../locales/viewer.ts";
import type { Language } from "../locales/languages.ts";
import type { Finding } from "../model/finding.ts";
import { measuredLayers } from "../model/layer.ts";
import { targetText, type Target } from "../model/target.ts";
import { Observed } from "./findings.tsx";
import { momentText } from "./moment.ts";
import type { Texts } from "./texts.ts";

/** What came of measuring again. `at`: milliseconds since the epoch. */
export type AgainState =
  | { readonly state: "idle" | "running" }
  | { readonly state: "fault"; readonly fault: "unreachable" | "busy" | "refused" }
  | { readonly state: "measured"; readonly at: number; readonly findings: readonly Finding[] };

interface MeasureAgainProps {
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
  return (
    <table class="then-and-now">
      <thead>
        <tr>
          <th scope="col">{check}</th>
          <th scope="col">{words.reported}</th>
          <th scope="col">{words.now(at)}</th>
        </tr>
      </thead>
      <tbody>
        {measuredLayers.map((layer) => (
          <tr key={layer} data-layer={layer}>
            <th scope="row">{names[layer]}</th>
            {[reported, now].map((findings, i) => (
              <td key={i}>
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
  );
}
