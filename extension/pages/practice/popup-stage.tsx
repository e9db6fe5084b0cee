import type { Language } from "../../../shared/locales/languages.ts";
import type { Portal } from "../../../shared/model/portal.ts";
import { rungs } from "../../../shared/rungs.ts";
import type { PopupCurrent } from "../../../shared/ui/popup-props.ts";
import { PopupSite } from "../../../shared/ui/popup-site.tsx";
import type { Texts } from "../../../shared/ui/texts.ts";
import type { Played } from "./use-rehearsal.ts";

interface PopupStageProps {
  readonly played: Played;
  readonly portal: Portal | undefined;
  readonly language: Language;
  readonly texts: Texts;
  readonly watching: Pick<PopupCurrent, "guard" | "comeBack">;
  /** To what a diagnosis shows. */
  readonly onDiagnosis: () => void;
}

/** The popup: what a page said is told at once, everything else after the diagnosis. */
export function PopupStage({ played, portal, language, texts, watching, onDiagnosis }: PopupStageProps) {
  const { diagnosis, evidence, verdict, said } = played;
  const site = { target: evidence.target, portal, ...watching };
  const current: PopupCurrent =
    said === undefined
      ? { ...site, activity: "done", diagnosis, rungs: rungs(evidence, [], verdict) }
      : { ...site, activity: "quiet", rungs: [], said };
  return (
    <div class="popup">
      <PopupSite
        current={current}
        texts={texts}
        language={language}
        hasProbe
        onDiagnose={onDiagnosis}
        onDetails={onDiagnosis}
      />
    </div>
  );
}
