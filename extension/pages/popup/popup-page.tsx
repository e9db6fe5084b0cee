import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { Incident } from "../../../shared/incident.ts";
import type { Language } from "../../../shared/locales/languages.ts";
import type { Diagnosis } from "../../../shared/model/diagnosis.ts";
import type { Portal } from "../../../shared/model/portal.ts";
import { sameTarget, targetText, type Target } from "../../../shared/model/target.ts";
import { rungs } from "../../../shared/rungs.ts";
import { saidVerdict } from "../../../shared/said.ts";
import type { ScenarioId } from "../../../shared/scenarios/index.ts";
import type { PopupCurrent } from "../../../shared/ui/popup-props.ts";
import { PopupView } from "../../../shared/ui/popup-view.tsx";
import { diagnosisAddress } from "../../diagnosis-address.ts";
import { type Heard, heardItem, lastSpeaker, wordsOf } from "../../heard-words.ts";
import { messageAddress } from "../../message-address.ts";
import { reportAddress } from "../../report-address.ts";
import { useWatching } from "../use-watching.ts";
import { useDraftsOf } from "./use-drafts-of.ts";
import type { WatchOffer } from "./watch-offer.ts";
import { diagnosisIdsItem, diagnosisItem, incidentsItem, read } from "../../storage.ts";

interface PopupPageProps {
  readonly language: Language;
  readonly hasProbe: boolean;
  readonly target: Target | undefined;
  readonly portal: Portal | undefined;
  /** All that can be chosen. */
  readonly portals: readonly Portal[];
  readonly home: Portal | undefined;
  readonly onlyHere: boolean;
  readonly onWatch: WatchOffer | undefined;
}

/** A verdict older than this says nothing about now. */
const freshMs = 600_000;

/** The popup, live: a running diagnosis fills in while it is open. */
export function PopupPage({ language, hasProbe, target, portal, portals, home, onlyHere, onWatch }: PopupPageProps) {
  const [diagnosis, setDiagnosis] = useState<Diagnosis<ScenarioId>>();
  const [incident, setIncident] = useState<Incident>();
  const [heard, setHeard] = useState<readonly Heard[]>([]);

  const watching = useWatching(target, language);
  const drafts = useDraftsOf(target, language);

  useEffect(() => {
    if (target === undefined) return undefined;
    const refresh = async () => {
      setDiagnosis(await latest(target));
      setIncident((await read(incidentsItem))[targetText(target)]);
      setHeard(await read(heardItem));
    };
    const changed = () => void refresh();
    changed();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, [target]);

  const current: PopupCurrent | undefined = target && {
    target,
    portal,
    activity: activity(diagnosis, incident),
    diagnosis,
    rungs: diagnosis ? rungs(diagnosis.evidence, diagnosis.pending, diagnosis.verdict) : [],
    onlyHere,
    onWatch,
    said: whatPagesSaid(heard, target, diagnosis),
    drafts,
    ...watching,
  };
  return (
    <PopupView
      language={language}
      current={current}
      portals={portals}
      home={home}
      hasProbe={hasProbe}
      onDiagnose={(chosen) => void open(diagnosisAddress(chosen))}
      onDetails={({ id, target: shown }) => void open(diagnosisAddress(shown, id))}
      onShare={({ id }) => void open(reportAddress(id))}
      onMessage={() => void open(messageAddress(target))}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}

/** The words of the portal's pages, where they are newer than the diagnosis: an older one has them as evidence. */
function whatPagesSaid(heard: readonly Heard[], target: Target, diagnosis: Diagnosis | undefined) {
  const now = Date.now();
  const speaker = lastSpeaker(heard, now, target);
  const page = speaker && wordsOf(heard, speaker.target, now);
  const isNews = speaker !== undefined && speaker.at > (diagnosis?.startedAt ?? 0);
  return page && isNews ? saidVerdict(speaker.target, page, now) : undefined;
}

function activity(diagnosis: Diagnosis | undefined, incident: Incident | undefined): PopupCurrent["activity"] {
  if (diagnosis?.state === "running" || incident?.phase === "incident") return "running";
  if (diagnosis !== undefined) return "done";
  return incident?.phase === "waiting" ? "waiting" : "quiet";
}

async function latest(target: Target): Promise<Diagnosis<ScenarioId> | undefined> {
  for (const id of (await read(diagnosisIdsItem)).toReversed()) {
    const stored = await read(diagnosisItem(id));
    if (stored !== null && sameTarget(stored.target, target))
      return Date.now() - stored.startedAt < freshMs ? stored : undefined;
  }
  return undefined;
}

async function open(url: string): Promise<void> {
  await browser.tabs.create({ url });
  window.close();
}
