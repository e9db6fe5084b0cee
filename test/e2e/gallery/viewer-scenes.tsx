import type { VNode } from "preact";
import type { Language } from "../../../shared/locales/languages.ts";
import { day, minute } from "../../../shared/practice/parts.ts";
import { MeasureAgain } from "../../../shared/ui/measure-again.tsx";
import { ReportFile } from "../../../shared/ui/report-file.tsx";
import { ReportView } from "../../../shared/ui/report-view.tsx";
import { textsFor } from "../../../shared/ui/texts.ts";
import { ViewerView, type ViewerState } from "../../../shared/ui/viewer-view.tsx";
import { large } from "../../shared/report/reports.ts";
import { now } from "../../shared/evidence.ts";

const nothing = () => undefined;

/** The page that opens links: with a report in it, asking before it opens what opens once, or saying why it cannot. */
export function viewer(language: Language, state: "report" | "once" | "fault" | "empty" | "elsewhere"): VNode {
  const texts = textsFor(language);
  const states: Readonly<Record<typeof state, ViewerState>> = {
    report: { state: "report", keptUntil: now + 7 * day },
    once: { state: "once" },
    fault: { state: "fault", fault: "unreachable" },
    empty: { state: "empty" },
    elsewhere: { state: "elsewhere", host: "probe.a-company-with-a-long-name.example:8443" },
  };
  const { target, findings = [] } = large;
  return (
    <>
      <ViewerView
        viewer={states[state]}
        language={language}
        texts={texts}
        onLanguage={nothing}
        onOpen={nothing}
        onGoOn={nothing}
        onCopyLink={async () => undefined}
        onRetry={nothing}
        onPrint={nothing}
      >
        <ReportView report={large} newer={false} language={language} texts={texts} onCopy={async () => undefined}>
          {target !== undefined && (
            <MeasureAgain
              target={target}
              reported={findings}
              again={{ state: "measured", at: now + minute, findings }}
              language={language}
              texts={texts}
              onMeasure={nothing}
            />
          )}
        </ReportView>
      </ViewerView>
      {(state === "empty" || state === "fault") && <ReportFile language={language} onOpen={nothing} />}
    </>
  );
}
