import { useEffect, useRef } from "preact/hooks";
import { aboutOf } from "./about.ts";
import { Announcer } from "./announcer.tsx";
import { DiagnosisDone } from "./diagnosis-done.tsx";
import type { DiagnosisViewProps } from "./diagnosis-props.ts";
import { DiagnosisRunning } from "./diagnosis-running.tsx";
import { InvalidTarget } from "./invalid-target.tsx";
import { PageHeader } from "./page-header.tsx";
import { textsFor } from "./texts.ts";

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
