import { useRef } from "preact/hooks";
import { practice } from "../../../shared/locales/index.ts";
import { fill } from "../../../shared/locales/fill.ts";
import { saidSentence, verdictSentence } from "../../../shared/locales/sentence.ts";
import { sameTarget, type Target } from "../../../shared/model/target.ts";
import { portalOf } from "../../../shared/portals/lookup.ts";
import type { ScenarioId } from "../../../shared/scenarios/index.ts";
import { aboutOf } from "../../../shared/ui/about.ts";
import { addressText } from "../../../shared/ui/address-text.ts";
import { bannerMessage } from "../../banner-words.ts";
import type { BannerAction } from "../../content/banner-message.ts";
import { BrowserStage } from "./browser-stage.tsx";
import { DiagnosisStage, type DiagnosisStageProps } from "./diagnosis-stage.tsx";
import { NotificationStage } from "./notification-stage.tsx";
import { PopupStage } from "./popup-stage.tsx";
import { Shown } from "./shown.tsx";
import { useRehearsal } from "./use-rehearsal.ts";

interface StageProps extends Omit<DiagnosisStageProps, "played" | "onOpen" | "watching" | "words"> {
  readonly scenario: ScenarioId;
  readonly target: Target;
  readonly now: number;
}

/** All that is seen of one fault, in the order in which a user meets it. */
export function Stage(props: StageProps) {
  const { scenario, target, language, texts, now, onWould } = props;
  const words = practice[language];
  const played = useRehearsal(scenario, target, now);
  const { verdict, said, banner, armed, watch } = played;
  const diagnosis = useRef<HTMLHeadingElement>(null);
  const shown = played.evidence.target;
  const isElsewhere = !sameTarget(shown, target);
  const portal = isElsewhere || props.portal === undefined ? portalOf(shown) : props.portal;
  const { site } = aboutOf(language, shown, portal);
  const { titles } = texts;
  const open = () => onWould(words.would.open(addressText(shown)));
  const toDiagnosis = () => {
    diagnosis.current?.scrollIntoView();
    diagnosis.current?.focus({ preventScroll: true });
  };
  const acts: Readonly<Record<BannerAction, () => void>> = {
    "open-diagnosis": toDiagnosis,
    "snooze-banner": () => onWould(words.would.snooze),
    "look-up-invoices": open,
    "release-guard": played.release,
  };
  const watching = {
    guard: armed && { armed, language, now, onLookUp: open, onRelease: played.release },
    comeBack: {
      language,
      watch,
      isSilent: false,
      now,
      onStart: () => played.wait(true),
      onStop: () => played.wait(false),
    },
  };
  const waits = verdict.side === "beyond" || verdict.side === "unclear";
  return (
    <>
      {isElsewhere && props.portal && <p class="practice-hint">{words.elsewhere(addressText(shown))}</p>}
      {played.isListed && <p class="practice-hint">{words.listed(titles.scenario[scenario])}</p>}
      <Shown words={words} heading={words.stage.browser}>
        <BrowserStage
          address={addressText(shown)}
          side={(said ?? verdict).side}
          title={said ? saidSentence(titles, said) : verdictSentence(titles, verdict, site)}
          message={bannerMessage({ target: shown, banner, armed, words: language, titles, site, now })}
          words={words}
          onAct={(action) => acts[action]()}
          onMove={() => onWould(words.would.move)}
        />
      </Shown>
      <Shown words={words} heading={words.stage.popup}>
        <PopupStage
          played={played}
          portal={portal}
          language={language}
          texts={texts}
          watching={watching}
          onDiagnosis={toDiagnosis}
        />
      </Shown>
      <Shown words={words} heading={words.stage.diagnosis} headingRef={diagnosis}>
        <DiagnosisStage {...props} words={words} played={played} portal={portal} watching={watching} onOpen={open} />
      </Shown>
      {waits && (
        <Shown words={words} heading={words.stage.notification}>
          <NotificationStage titles={titles} message={fill(titles.notification.back, site)} />
        </Shown>
      )}
    </>
  );
}
