import browser from "webextension-polyfill";
import type { Diagnosis } from "../../shared/model/diagnosis.ts";
import type { Target } from "../../shared/model/target.ts";
import { followPolicy } from "../policy.ts";
import { announce, announceAll, openPopup } from "./announce.ts";
import { forgetWordsOf, letWordsGrowOld } from "./announce-words.ts";
import { answerPages } from "./answer-pages.ts";
import { resumeDiagnoses, startDiagnosis } from "./diagnoses.ts";
import { lastDiagnosis } from "./diagnosis-store.ts";
import { ComeBacks } from "./come-back.ts";
import { forgetDrafts } from "./drafts.ts";
import { Guides } from "./guides.ts";
import { keepHistory, keepReturn } from "./history.ts";
import { Incidents } from "./incidents.ts";
import { InvoiceGuards } from "./invoice-guards.ts";
import { showBanners } from "./banner.ts";
import { onDiagnosed } from "./job.ts";
import { keepJudgeAtHand } from "./judge.ts";
import { endClicks } from "./ledger.ts";
import { lookAgain } from "./second-look.ts";
import { watchLoopback } from "./loopback-calls.ts";
import { followNotifications } from "./notify.ts";
import { noteSocket } from "./socket-failures.ts";
import { welcome } from "./welcome.ts";
import { watchRequests } from "./watch.ts";

// All listeners are added before anything is awaited: the event that wakes a service worker waits for no longer.
const incidents = new Incidents({
  recheck: async (incident) => {
    const seen = await lookAgain(incident);
    await incidents.handle(incident.target, { type: "rechecked", at: Date.now(), ...seen });
  },
  diagnose: async ({ target, observation }) => {
    if ((await startDiagnosis(target, "automatic", observation)) !== null) return;
    // Too soon for another one: what was found a moment ago stands.
    const side = (await lastDiagnosis(target))?.verdict?.side ?? "unclear";
    await incidents.handle(target, { type: "diagnosed", at: Date.now(), side: side === "none" ? "unclear" : side });
  },
  popup: openPopup,
  show: announce,
  showAll: announceAll,
});

const guards = new InvoiceGuards(showBanners);
const comeBacks = new ComeBacks({ isWell: wellAgain, isLookedAt: (target) => guides.lookAt(target) });
watchRequests((event) => {
  void guards.observed(event);
  if (event.type === "observed") void comeBacks.observed(event.observation);
  void incidents.handle(event.observation.target, event);
  if (event.type === "observed") noteSocket(event.observation);
  void forgetWordsOf(event.observation, incidents);
});
watchLoopback();
keepHistory();

const guides = new Guides({
  incidentOf: (target) => incidents.of(target),
  fixed: wellAgain,
  answers: (target) => comeBacks.tell(target),
});

onDiagnosed(told);
answerPages(incidents, guides, guards, comeBacks, async (diagnosis) => {
  // An answer to an older one says nothing of today's.
  if ((await lastDiagnosis(diagnosis.target))?.id === diagnosis.id) await told(diagnosis);
});
browser.alarms.onAlarm.addListener(() => void resume());
// Does nothing but wake us: every start goes on with what was interrupted.
browser.runtime.onStartup.addListener(() => undefined);
keepJudgeAtHand();
browser.runtime.onInstalled.addListener(({ reason }) => void welcome(reason));
followNotifications();
followPolicy();
void resume();

async function told({ target, verdict }: Diagnosis): Promise<void> {
  if (verdict === undefined) return;
  if (verdict.side === "none") await endClicks(target);
  await incidents.handle(target, { type: "diagnosed", at: Date.now(), side: verdict.side });
}

async function wellAgain(target: Target): Promise<void> {
  await keepReturn(target, "check");
  await endClicks(target);
  await incidents.handle(target, { type: "diagnosed", at: Date.now(), side: "none" });
}

async function resume(): Promise<void> {
  await resumeDiagnoses();
  await guides.resume();
  await incidents.resume(Date.now());
  await guards.resume();
  await comeBacks.resume();
  await letWordsGrowOld(incidents);
  await forgetDrafts();
}
