import { useEffect, useRef } from "preact/hooks";
import type { Language } from "../locales/languages.ts";
import type { Diagnosis } from "../model/diagnosis.ts";
import type { Portal } from "../model/portal.ts";
import type { Remedy } from "../model/remedy.ts";
import type { Rung } from "../model/rung.ts";
import type { TargetError } from "../model/target.ts";
import type { RemedyId } from "../remedies/index.ts";
import type { ScenarioId } from "../scenarios/index.ts";
import { aboutOf } from "./about.ts";
import { Announcer } from "./announcer.tsx";
import { DiagnosisDone } from "./diagnosis-done.tsx";
import { DiagnosisRunning } from "./diagnosis-running.tsx";
import { InvalidTarget } from "./invalid-target.tsx";
import { PageHeader } from "./page-header.tsx";
import { textsFor } from "./texts.ts";

/** What can be done from the page. Each opens or starts something; none of them waits. */
interface DiagnosisActions {
  readonly onRunAgain: () => void;
  /** The user did a remedy's steps: run the diagnosis again to see whether it worked. */
  readonly onConfirm: (remedy: Remedy<RemedyId>) => void;
  readonly onOpenSite: () => void;
  /** The user chose this site instead and pressed 诊断. */
  readonly onChoose: (portal: Portal) => void;
  /** Puts plain text on the clipboard. */
  readonly onCopy: (text: string) => Promise<void>;
}

export interface DiagnosisViewProps extends DiagnosisActions {
  readonly language: Language;
  /** Why the text in the address is no target; `undefined` while it is one. */
  readonly error?: TargetError | undefined;
  /** There unless `error` is. */
  readonly diagnosis?: Diagnosis<ScenarioId> | undefined;
  /** The background cannot be reached any more: the extension was updated or switched off. */
  readonly lost?: boolean | undefined;
  readonly rungs: readonly Rung[];
  /** The catalogue's portal of the target, if it has one. */
  readonly portal?: Portal | undefined;
  /** Guides of the verdict's scenario, best first. */
  readonly remedies: readonly Remedy<RemedyId>[];
  /** For choosing another site when the address is none. */
  readonly portals: readonly Portal[];
  readonly hasProbe: boolean;
  /** The redacted facts as JSON, for the element `#report`; there when done. */
  readonly reportJson?: string | undefined;
  /** The same facts as plain text, for the clipboard. */
  readonly reportText?: string | undefined;
}

/** The diagnosis page. The attributes on `main` and the element `#report` are read by scripts of other people: keep them. */
export function DiagnosisView(props: DiagnosisViewProps) {
  const { language, error, diagnosis, lost, portal, rungs, reportJson } = props;
  const texts = textsFor(language);
  const verdict = diagnosis?.state === "done" ? diagnosis.verdict : undefined;
  const state = error !== undefined ? "invalid" : verdict === undefined ? "running" : "done";
  const heading = useFocusOnRestart(state);
  return (
    <>
      <PageHeader texts={texts} />
      <main
        class="diagnosis"
        data-state={state}
        data-error={error}
        data-side={verdict?.side}
        data-locus={verdict?.locus}
        data-scenario={verdict?.scenario}
        data-confidence={verdict?.confidence}
        data-elapsed-ms={verdict && diagnosis?.elapsedMs}
      >
        <h1 class="visually-hidden" tabIndex={-1} ref={heading}>
          {texts.ui.diagnosis.title}
        </h1>
        {diagnosis && (
          <Announcer
            verdict={verdict}
            rungs={rungs}
            texts={texts}
            site={aboutOf(language, diagnosis.target, portal).site}
          />
        )}
        {error !== undefined && <InvalidTarget {...props} error={error} texts={texts} />}
        {error === undefined && verdict === undefined && <DiagnosisRunning {...props} texts={texts} />}
        {diagnosis && verdict && <DiagnosisDone {...props} diagnosis={diagnosis} verdict={verdict} texts={texts} />}
        {lost === true && verdict === undefined && (
          <p class="lost" role="alert">
            {texts.ui.diagnosis.lost}
          </p>
        )}
        {reportJson !== undefined && (
          <script type="application/json" id="report">
            {reportJson}
          </script>
        )}
      </main>
    </>
  );
}

/** The button that was pressed goes away with the old verdict: focus and view go to the top, where the new one appears. */
function useFocusOnRestart(state: "running" | "done" | "invalid") {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === "done" && state === "running") heading.current?.focus();
    before.current = state;
  }, [state]);
  return heading;
}
