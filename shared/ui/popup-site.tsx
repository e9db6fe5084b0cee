import type { Language } from "../locales/languages.ts";
import { reportTexts } from "../locales/report.ts";
import { aboutOf } from "./about.ts";
import { Announcer } from "./announcer.tsx";
import { ComeBack } from "./come-back.tsx";
import { ConsentLine } from "./consent-line.tsx";
import { DraftLine } from "./draft-line.tsx";
import { InvoiceGuard } from "./invoice-guard.tsx";
import type { PopupCurrent, PopupViewProps } from "./popup-props.ts";
import { Rungs } from "./rungs.tsx";
import { Said } from "./said.tsx";
import { SiteLine } from "./site-line.tsx";
import type { Texts } from "./texts.ts";
import { VerdictSentence } from "./verdict-sentence.tsx";

interface PopupSiteProps extends Pick<PopupViewProps, "onDiagnose" | "onDetails" | "onShare" | "hasProbe"> {
  readonly current: PopupCurrent;
  readonly texts: Texts;
  readonly language: Language;
}

/** The current tab's site: how it is, and the one thing to press. */
export function PopupSite({ current, texts, language, hasProbe, ...on }: PopupSiteProps) {
  const { target, portal, activity, diagnosis, rungs, said, guard, comeBack, drafts, onlyHere, onWatch } = current;
  const words = texts.ui.popup;
  const about = aboutOf(language, target, portal);
  const { site } = about;
  const verdict = diagnosis?.verdict;
  const again = () => on.onDiagnose(target);
  // One that nobody asked for mostly lacks the probe: the thing to press is still 诊断.
  // A fault on this side is mended, not waited for.
  const waits = activity === "done" && (verdict?.side === "beyond" || verdict?.side === "unclear");
  const complete = activity === "done" && diagnosis?.trigger === "click";
  return (
    <section aria-label={words.here}>
      <SiteLine target={target} portal={portal} language={language} />
      {guard && <InvoiceGuard texts={texts} guard={guard} />}
      <Announcer verdict={activity === "done" ? verdict : undefined} rungs={rungs} texts={texts} site={site} />
      {said && activity !== "running" && <Said verdict={said} texts={texts} about={about} />}
      {activity === "quiet" && said === undefined && <h2 class="popup-lead">{words.quiet}</h2>}
      {activity === "waiting" && <h2 class="popup-lead">{words.waiting}</h2>}
      {activity === "running" && (
        <h2 class="popup-lead">
          <span class="spinner" aria-hidden="true" />
          {texts.ui.diagnosis.runningFor(site)}
        </h2>
      )}
      {activity === "done" && verdict && said === undefined && (
        <VerdictSentence verdict={verdict} texts={texts} site={site} />
      )}
      {activity === "running" && <Rungs rungs={rungs} texts={texts} site={site} />}
      {diagnosis && (complete || activity === "running") && (
        <button type="button" class="primary wide" onClick={() => on.onDetails(diagnosis)}>
          {complete ? words.details : words.progress}
        </button>
      )}
      {activity !== "running" && (
        <button type="button" class={complete ? "link wide" : "primary wide"} onClick={again}>
          {complete ? texts.ui.diagnoseAgain : texts.ui.diagnose}
        </button>
      )}
      {diagnosis && activity === "done" && !complete && (
        <button type="button" class="link wide" onClick={() => on.onDetails(diagnosis)}>
          {words.details}
        </button>
      )}
      {activity !== "running" && <ConsentLine texts={texts} hasProbe={hasProbe && onlyHere !== true} />}
      {comeBack && (comeBack.watch !== undefined || waits) && (
        <ComeBack comeBack={comeBack} texts={texts} site={site} />
      )}
      {drafts && <DraftLine drafts={drafts} isTrouble={waits || guard !== undefined} texts={texts} />}
      {diagnosis && activity === "done" && on.onShare && (
        <button type="button" class="link wide" onClick={() => on.onShare?.(diagnosis)}>
          {reportTexts[language].preview.title}
        </button>
      )}
      {onWatch && (
        <button type="button" class="link wide" onClick={onWatch}>
          {words.watch}
        </button>
      )}
    </section>
  );
}
