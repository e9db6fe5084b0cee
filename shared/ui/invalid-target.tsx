import type { TargetError } from "../model/target.ts";
import { ConsentLine } from "./consent-line.tsx";
import type { DiagnosisViewProps } from "./diagnosis-view.tsx";
import { PortalPicker } from "./portal-picker.tsx";
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
          <p class="verdict-sentence">{words.invalid}</p>
          <p class="why">{words.targetError[error]}</p>
        </div>
      </section>
      <section aria-label={texts.ui.picker.label}>
        <PortalPicker portals={portals} language={language} texts={texts} onChoose={onChoose} />
        <ConsentLine texts={texts} hasProbe={hasProbe} />
      </section>
    </>
  );
}
