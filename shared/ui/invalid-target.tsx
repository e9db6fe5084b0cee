import type { TargetError } from "../model/target.ts";
import { ChooseSite } from "./choose-site.tsx";
import type { DiagnosisViewProps } from "./diagnosis-props.ts";
import type { Texts } from "./texts.ts";

interface InvalidTargetProps extends DiagnosisViewProps {
  readonly error: TargetError;
  readonly texts: Texts;
}

/** The address is no target: why, how to write it, and a list to choose from instead. */
export function InvalidTarget({ error, texts, portals, language, hasProbe, onChoose }: InvalidTargetProps) {
  const words = texts.ui.diagnosis;
  return (
    <>
      <section class="card" role="alert">
        <div class="verdict" data-side="invalid">
          <h2 class="verdict-sentence">{words.invalid}</h2>
          <p class="why">{words.targetError[error]}</p>
        </div>
      </section>
      <section aria-label={texts.ui.picker.label}>
        <ChooseSite portals={portals} language={language} texts={texts} hasProbe={hasProbe} onDiagnose={onChoose} />
      </section>
    </>
  );
}
