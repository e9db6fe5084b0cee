import type { Language } from "../locales/languages.ts";
import type { Diagnosis } from "../model/diagnosis.ts";
import type { Portal } from "../model/portal.ts";
import type { Rung } from "../model/rung.ts";
import type { Target } from "../model/target.ts";
import type { ScenarioId } from "../scenarios/index.ts";
import { ChooseSite } from "./choose-site.tsx";
import { PageHeader } from "./page-header.tsx";
import { PopupSite } from "./popup-site.tsx";
import { textsFor } from "./texts.ts";

/** What is known about the site of the current tab. */
export interface PopupCurrent {
  readonly target: Target;
  readonly portal?: Portal | undefined;
  /** `waiting`: a request is overdue and nothing is decided. */
  readonly activity: "quiet" | "waiting" | "running" | "done";
  /** The running or latest diagnosis. */
  readonly diagnosis?: Diagnosis<ScenarioId> | undefined;
  readonly rungs: readonly Rung[];
}

export interface PopupViewProps {
  readonly language: Language;
  /** `undefined` where the current tab shows no site that can be diagnosed. */
  readonly current?: PopupCurrent | undefined;
  readonly portals: readonly Portal[];
  readonly hasProbe: boolean;
  /** Starts a diagnosis, the probe included: pressing it under the consent line is the consent for that run. */
  readonly onDiagnose: (target: Target) => void;
  /** Shows the latest diagnosis in full, without a new run. */
  readonly onDetails: (diagnosis: Diagnosis<ScenarioId>) => void;
  readonly onSettings: () => void;
}

/** The toolbar's popup: one sentence, one button. */
export function PopupView({ language, current, portals, hasProbe, onDiagnose, onDetails, onSettings }: PopupViewProps) {
  const texts = textsFor(language);
  const words = texts.ui.popup;
  const diagnoseFirst = ({ hosts: [host] }: Portal) => {
    if (host !== undefined) onDiagnose({ host: host.host, port: host.port });
  };
  const choose = (
    <ChooseSite portals={portals} language={language} texts={texts} hasProbe={hasProbe} onDiagnose={diagnoseFirst} />
  );
  return (
    <>
      <PageHeader texts={texts}>
        <button type="button" class="link" onClick={onSettings}>
          {words.settings}
        </button>
      </PageHeader>
      <main class="popup">
        {current === undefined ? (
          <section>
            <p class="popup-lead">{words.notHere}</p>
            {choose}
          </section>
        ) : (
          <>
            <PopupSite
              current={current}
              texts={texts}
              language={language}
              hasProbe={hasProbe}
              onDiagnose={onDiagnose}
              onDetails={onDetails}
            />
            <details class="elsewhere">
              <summary>{words.elsewhere}</summary>
              {choose}
            </details>
          </>
        )}
      </main>
    </>
  );
}
