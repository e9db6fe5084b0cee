import type { VNode } from "preact";
import type { Language } from "../../../shared/locales/languages.ts";
import { portalOf } from "../../../shared/portals/lookup.ts";
import { saidVerdict } from "../../../shared/said.ts";
import { now } from "../../shared/evidence.ts";
import { done, running } from "./diagnoses.ts";
import { draftLine, drafts, draftWithoutPage, noDrafts } from "./drafts-scenes.tsx";
import { guides } from "./guides.ts";
import { longNamed, longTarget } from "./long-names.ts";
import { practice } from "./practice-scenes.tsx";
import type { SceneName } from "./scene-names.ts";
import { chosenSites, options, own, welcome } from "./settings-scenes.tsx";
import { reportPage } from "./report-scenes.tsx";
import { timeline } from "./timeline-scenes.tsx";
import { desk } from "./desk-scenes.tsx";
import { viewer } from "./viewer-scenes.tsx";
import { current, diagnosis, invalid, message, popup } from "./views.tsx";
import { armedGuard, comeBack } from "./watching.ts";

const nothing = () => undefined;

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
  "diagnosis-invalid": invalid,
  "diagnosis-long": (language) => diagnosis(language, done("unclear"), undefined, "clerk", longNamed(language)),
  "popup-elsewhere": (language) => popup(language, undefined),
  "popup-chosen": (language) => popup(language, undefined),
  "popup-home": (language) => popup(language, undefined, portalOf(done("none").target)),
  "popup-quiet": (language) => popup(language, current("quiet")),
  "popup-own": (language) => {
    const portal = own(language === "zh-CN" ? "集团开票系统" : "Group invoicing", "fapiao.company.com", 8443);
    const target = { host: "fapiao.company.com", port: 8443 };
    return popup(language, { ...current("quiet"), target, portal, onlyHere: true, onWatch: nothing });
  },
  "popup-long": (language) => {
    const shown = current("done", done("beyond"));
    return popup(language, { ...shown, target: longTarget, portal: longNamed(language), onWatch: nothing });
  },
  "popup-running": (language) => popup(language, current("running", running())),
  "popup-user": (language) => popup(language, current("done", done("user"))),
  "popup-beyond": (language) =>
    popup(language, {
      ...current("done", done("beyond")),
      comeBack: comeBack(language, false),
      drafts: draftLine(language, false),
    }),
  "popup-guard": (language) =>
    popup(language, {
      ...current("quiet"),
      guard: armedGuard(language),
      drafts: draftLine(language, true),
    }),
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
  "options-forbidden": (language) => options(language, [], false),
  "drafts-none": drafts(),
  "drafts-off": noDrafts,
  "drafts-list": drafts("typical", "issued"),
  "drafts-opened": drafts("typical"),
  "drafts-filled": drafts("typical"),
  "drafts-no-page": draftWithoutPage,
  "drafts-erase": drafts("typical", "issued"),
  "drafts-erased": drafts("typical"),
  "drafts-unreadable": drafts("unreadable"),
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
  report: reportPage("typical", ["target", "egress"], false),
  "report-large": reportPage("large", []),
  "report-codes": reportPage("typical", []),
  "desk-empty": desk("empty"),
  "desk-opening": desk("opening"),
  "desk-mixed": desk("mixed"),
  "desk-opened": desk("mixed"),
  "desk-carrier": desk("mixed"),
  "desk-region": desk("mixed"),
  "viewer-report": (language) => viewer(language, "report"),
  "viewer-once": (language) => viewer(language, "once"),
  "viewer-fault": (language) => viewer(language, "fault"),
  "viewer-empty": (language) => viewer(language, "empty"),
  "viewer-elsewhere": (language) => viewer(language, "elsewhere"),
};

const saidExample = saidVerdict(done("none").target, { meanings: ["session-ended"], source: "page" }, now);
