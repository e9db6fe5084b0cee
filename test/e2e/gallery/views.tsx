import type { VNode } from "preact";
import { anySite, explain } from "../../../shared/explain-message.ts";
import type { Guide } from "../../../shared/guide/guide.ts";
import type { Language } from "../../../shared/locales/languages.ts";
import type { Diagnosis } from "../../../shared/model/diagnosis.ts";
import type { Portal } from "../../../shared/model/portal.ts";
import type { Audience } from "../../../shared/model/remedy.ts";
import { recognisePasted } from "../../../shared/page-words/recognise-pasted.ts";
import { portals } from "../../../shared/portals/index.ts";
import { portalOf } from "../../../shared/portals/lookup.ts";
import { remedies } from "../../../shared/remedies/index.ts";
import { report } from "../../../shared/report.ts";
import { rungs } from "../../../shared/rungs.ts";
import { type ScenarioId, scenarios } from "../../../shared/scenarios/index.ts";
import { DiagnosisView } from "../../../shared/ui/diagnosis-view.tsx";
import { MessageView } from "../../../shared/ui/message-view.tsx";
import type { PopupCurrent } from "../../../shared/ui/popup-props.ts";
import { PopupView } from "../../../shared/ui/popup-view.tsx";
import { now } from "../../shared/evidence.ts";
import { done } from "./diagnoses.ts";
import { armedGuard, comeBack } from "./watching.ts";

const nothing = () => undefined;
const later = async () => undefined;

const actions = {
  onRunAgain: nothing,
  audience: "clerk" as const,
  onAudience: nothing,
  onGuide: nothing,
  onReload: nothing,
  onOpenSite: nothing,
  onChoose: nothing,
  onPhone: later,
  onFurtherCheck: async () => "denied" as const,
  onCopy: later,
};

/** A diagnosis as its page shows it; `portal` where it is none of the catalogue. */
export function diagnosis(
  language: Language,
  shown: Diagnosis<ScenarioId>,
  guide?: Guide,
  audience: Audience = "clerk",
  portal: Portal | undefined = portalOf(shown.target),
): VNode {
  const offered = scenarios.find(({ id }) => id === shown.verdict?.scenario)?.remedies ?? [];
  const json = JSON.stringify(report(shown));
  return (
    <DiagnosisView
      language={language}
      diagnosis={shown}
      rungs={rungs(shown.evidence, shown.pending, shown.verdict)}
      portal={portal}
      guide={guide}
      system="windows"
      remedies={offered.map((id) => remedies[id])}
      portals={portals}
      hasProbe
      guard={shown.evidence.observation?.method === "POST" ? armedGuard(language) : undefined}
      comeBack={comeBack(language, false)}
      companyContact={language === "zh-CN" ? "信息部 王工，分机 8001" : "IT, Wang, extension 8001"}
      reportJson={json}
      reportText={json}
      {...actions}
      audience={audience}
    />
  );
}

/** An address that is none. */
export function invalid(language: Language): VNode {
  return (
    <DiagnosisView
      language={language}
      error="has-path"
      rungs={[]}
      remedies={[]}
      portals={portals}
      hasProbe
      companyContact={undefined}
      {...actions}
    />
  );
}

/** What the popup is told of the tab's site. */
export function current(activity: PopupCurrent["activity"], shown?: Diagnosis<ScenarioId>): PopupCurrent {
  const { target } = shown ?? done("none");
  const marks = shown ? rungs(shown.evidence, shown.pending, shown.verdict) : [];
  return {
    target,
    portal: portalOf(target),
    activity,
    diagnosis: shown,
    rungs: marks,
  };
}

export function popup(language: Language, shown: PopupCurrent | undefined, home?: Portal): VNode {
  return (
    <PopupView
      language={language}
      current={shown}
      portals={portals}
      home={home}
      hasProbe
      onDiagnose={nothing}
      onDetails={nothing}
      onShare={nothing}
      onMessage={nothing}
      onSettings={nothing}
    />
  );
}

/** The texts are pasted as a user does: acts.ts. */
export function message(language: Language): VNode {
  return (
    <MessageView
      language={language}
      portals={portals}
      hasProbe
      explain={(text) => recognisePasted(text).map((found) => explain(found, anySite, now))}
      onDiagnose={nothing}
      audience="clerk"
      onAudience={nothing}
      onCopy={later}
    />
  );
}
