import type { Language } from "../../../shared/locales/languages.ts";
import type { PracticeTexts } from "../../../shared/locales/practice-shape.ts";
import type { Portal } from "../../../shared/model/portal.ts";
import type { Audience, System } from "../../../shared/model/remedy.ts";
import { remedies } from "../../../shared/remedies/index.ts";
import { rungs } from "../../../shared/rungs.ts";
import { scenarios } from "../../../shared/scenarios/index.ts";
import { DiagnosisDone } from "../../../shared/ui/diagnosis-done.tsx";
import type { DiagnosisViewProps } from "../../../shared/ui/diagnosis-props.ts";
import type { Texts } from "../../../shared/ui/texts.ts";
import { AssumeBar } from "./assume-bar.tsx";
import type { Played } from "./use-rehearsal.ts";

export interface DiagnosisStageProps {
  readonly language: Language;
  readonly texts: Texts;
  readonly words: PracticeTexts;
  readonly played: Played;
  readonly portal: Portal | undefined;
  readonly portals: readonly Portal[];
  readonly watching: Pick<DiagnosisViewProps, "guard" | "comeBack">;
  readonly companyContact: string | undefined;
  readonly system: System | undefined;
  readonly audience: Audience;
  readonly onAudience: (audience: Audience) => void;
  /** Says what the portal's page would be opened for. */
  readonly onOpen: () => void;
  /** Says what a press would do in earnest. */
  readonly onWould: (sentence: string) => void;
  readonly onCopy: (text: string) => Promise<void>;
}

/** The diagnosis page's verdict and guide. Nothing can be reported of it: there is no incident. */
export function DiagnosisStage(props: DiagnosisStageProps) {
  const { words, played, watching, onOpen, onWould } = props;
  const { diagnosis, evidence, verdict, guide } = played;
  const offered = scenarios.find(({ id }) => id === verdict.scenario)?.remedies ?? [];
  const asksPhone = verdict.settle === "phone" || verdict.side === "unclear";
  return (
    <div class="diagnosis">
      {asksPhone && <p class="practice-hint">{words.phone}</p>}
      <DiagnosisDone
        {...props}
        {...watching}
        diagnosis={diagnosis}
        verdict={verdict}
        rungs={rungs(evidence, [], verdict)}
        remedies={offered.map((id) => remedies[id])}
        hasProbe
        guide={guide}
        onGuide={played.act}
        onRunAgain={() => {
          onWould(words.would.diagnose);
          played.again();
        }}
        onOpenSite={onOpen}
        onReload={() => onWould(words.would.reload)}
        onChoose={onOpen}
        onPhone={async (outcome) => played.answerPhone(outcome)}
        onFurtherCheck={async () => {
          onWould(words.would.permission);
          return "measured";
        }}
        onCopy={(text) => props.onCopy(`${words.marker}\n${text}`)}
      />
      <AssumeBar guide={guide} words={words} onAssume={played.assume} />
    </div>
  );
}
