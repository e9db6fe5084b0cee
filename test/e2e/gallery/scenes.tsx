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
import { saidVerdict } from "../../../shared/said.ts";
import { type ScenarioId, scenarios } from "../../../shared/scenarios/index.ts";
import { DiagnosisView } from "../../../shared/ui/diagnosis-view.tsx";
import type { PopupCurrent } from "../../../shared/ui/popup-props.ts";
import { MessageView } from "../../../shared/ui/message-view.tsx";
import { PopupView } from "../../../shared/ui/popup-view.tsx";
import { now } from "../../shared/evidence.ts";
import { done, running } from "./diagnoses.ts";
import { guides } from "./guides.ts";
import { practice } from "./practice-scenes.tsx";
import type { SceneName } from "./scene-names.ts";
import { armedGuard, comeBack } from "./watching.ts";
import { timeline } from "./timeline-scenes.tsx";
import { chosenSites, options, own, welcome } from "./settings-scenes.tsx";

const nothing = () => undefined;
const later = async () => undefined;

/** Real components, real judge; only what a browser would have measured is made up. */
export const scenes: Readonly<Record<SceneName, (language: Language) => VNode>> = {
  "diagnosis-running": (language) => diagnosis(language, running()),
  "diagnosis-user": (language) => diagnosis(language, done("user")),
  "diagnosis-it": (language) => diagnosis(language, done("clock"), undefined, "it"),
  "diagnosis-clock": (language) => diagnosis(language, done("clock")),
  "diagnosis-beyond": (language) => diagnosis(language, done("beyond")),
  "diagnosis-certificate": (language) => diagnosis(language, done("certificate")),
  "diagnosis-submit": (language) => diagnosis(language, done("submit")),
  "diagnosis-line": (language) => diagnosis(language, done("line")),
  "diagnosis-unclear": (language) => diagnosis(language, done("unclear")),
  "diagnosis-phone": (language) => diagnosis(language, done("phone")),
  "diagnosis-component": (language) => diagnosis(language, done("component")),
  "diagnosis-none": (language) => diagnosis(language, done("none")),
  "diagnosis-guide-next": (language) => diagnosis(language, done("clock"), guides.next()),
  "diagnosis-guide-checking": (language) => diagnosis(language, done("clock"), guides.checking()),
  "diagnosis-guide-waiting": (language) => diagnosis(language, done("beyond"), guides.waiting()),
  "diagnosis-guide-asking": (language) => diagnosis(language, done("component"), guides.asking()),
  "diagnosis-guide-ended": (language) => diagnosis(language, done("clock"), guides.ended()),
  "diagnosis-guide-fixed": (language) => diagnosis(language, done("submit"), guides.fixed()),
  "diagnosis-invalid": (language) => (
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
  ),
  "popup-elsewhere": (language) => popup(language, undefined),
  "popup-chosen": (language) => popup(language, undefined),
  "popup-home": (language) => popup(language, undefined, portalOf(done("none").target)),
  "popup-quiet": (language) => popup(language, current("quiet")),
  "popup-own": (language) => {
    const portal = own(language === "zh-CN" ? "集团开票系统" : "Group invoicing", "fapiao.company.com", 8443);
    const target = { host: "fapiao.company.com", port: 8443 };
    return popup(language, { ...current("quiet"), target, portal, onlyHere: true, onWatch: nothing });
  },
  "popup-running": (language) => popup(language, current("running", running())),
  "popup-user": (language) => popup(language, current("done", done("user"))),
  "popup-beyond": (language) =>
    popup(language, { ...current("done", done("beyond")), comeBack: comeBack(language, false) }),
  "popup-guard": (language) => popup(language, { ...current("quiet"), guard: armedGuard(language) }),
  "popup-waiting": (language) =>
    popup(language, { ...current("done", done("beyond")), comeBack: comeBack(language, true) }),
  "popup-said": (language) => popup(language, { ...current("quiet"), said: saidExample }),
  "message-empty": message,
  "message-said": message,
  "message-guard": message,
  "message-browser": message,
  "message-unknown": message,
  options: (language) => options(language, []),
  "options-sites": (language) => options(language, chosenSites(language)),
  "options-add": (language) => options(language, []),
  "options-list": (language) => options(language, []),
  practice: practice(null),
  "practice-unknown": practice("no-such-thing"),
  "practice-checking": practice("clock-skew"),
  "practice-guard": practice("issue-result-unknown"),
  "practice-said": practice("session-expired"),
  "practice-unclear": practice("isp-fault"),
  timeline: timeline("going", "over", "asked", "unseen"),
  "timeline-many": timeline("over", "asked", "unseen", "long"),
  "timeline-group": timeline("flapping", "over"),
  "timeline-clock": timeline("clock"),
  "timeline-recheck": timeline("over"),
  "timeline-days": timeline("over", "long"),
  "timeline-erase": timeline("over"),
  "timeline-erased": timeline("over"),
  "timeline-shorter": timeline("over", "long"),
  "timeline-empty": timeline(),
  welcome,
  "welcome-privacy": welcome,
  "welcome-where": welcome,
};

const saidExample = saidVerdict(done("none").target, { meanings: ["session-ended"], source: "page" }, now);

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

function diagnosis(
  language: Language,
  shown: Diagnosis<ScenarioId>,
  guide?: Guide,
  audience: Audience = "clerk",
): VNode {
  const offered = scenarios.find(({ id }) => id === shown.verdict?.scenario)?.remedies ?? [];
  const json = JSON.stringify(report(shown));
  return (
    <DiagnosisView
      language={language}
      diagnosis={shown}
      rungs={rungs(shown.evidence, shown.pending, shown.verdict)}
      portal={portalOf(shown.target)}
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

function current(activity: PopupCurrent["activity"], shown?: Diagnosis<ScenarioId>): PopupCurrent {
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

function popup(language: Language, shown: PopupCurrent | undefined, home?: Portal): VNode {
  return (
    <PopupView
      language={language}
      current={shown}
      portals={portals}
      home={home}
      hasProbe
      onDiagnose={nothing}
      onDetails={nothing}
      onMessage={nothing}
      onSettings={nothing}
    />
  );
}

/** The texts are pasted as a user does: test/e2e/screenshots/pages.ts. */
function message(language: Language): VNode {
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
