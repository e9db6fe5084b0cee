import { useMemo, useState } from "preact/hooks";
import { beginWatch, type ComeBackWatch } from "../../../shared/come-back.ts";
import { diagnose } from "../../../shared/diagnose.ts";
import { advanceGuide, beginGuide, type Guide, type GuideAction } from "../../../shared/guide/guide.ts";
import { marksOf } from "../../../shared/guide/marks.ts";
import { planOf } from "../../../shared/guide/plan.ts";
import type { Diagnosis } from "../../../shared/model/diagnosis.ts";
import type { PhoneAnswer } from "../../../shared/model/evidence.ts";
import type { Remedy } from "../../../shared/model/remedy.ts";
import type { Target } from "../../../shared/model/target.ts";
import { assume } from "../../../shared/practice/assumed.ts";
import { type Rehearsal, rehearse } from "../../../shared/practice/rehearse.ts";
import type { ScenarioId } from "../../../shared/scenarios/index.ts";

const elapsedMs = 2400;

/** A scenario at a site as it is played here, and how far the user has walked. All of it is gone with the page. */
export interface Played extends Rehearsal {
  readonly diagnosis: Diagnosis<ScenarioId>;
  readonly guide: Guide | undefined;
  readonly watch: ComeBackWatch | undefined;
  readonly act: (remedy: Remedy, action: GuideAction) => void;
  /** Says how the check at hand came out. */
  readonly assume: (isMended: boolean) => void;
  readonly answerPhone: (outcome: PhoneAnswer["outcome"] | null) => void;
  readonly release: () => void;
  readonly wait: (begin: boolean) => void;
  readonly again: () => void;
}

/** Plays a scenario. `now`: local clock, milliseconds since the epoch. */
export function useRehearsal(scenario: ScenarioId, target: Target, now: number): Played {
  const rehearsal = useMemo(() => rehearse(scenario, target, now), [scenario, target.host, target.port, now]);
  const [phone, setPhone] = useState<PhoneAnswer["outcome"] | null>(null);
  const [guide, setGuide] = useState<Guide>();
  const [watch, setWatch] = useState<ComeBackWatch>();
  const [isReleased, setReleased] = useState(false);
  const evidence = phone === null ? rehearsal.evidence : { ...rehearsal.evidence, phone: { outcome: phone } };
  const verdict = phone === null ? rehearsal.verdict : diagnose(evidence);
  return {
    ...rehearsal,
    evidence,
    verdict,
    armed: isReleased ? undefined : rehearsal.armed,
    diagnosis: {
      id: "practice",
      target: evidence.target,
      trigger: "click",
      state: "done",
      startedAt: now - elapsedMs,
      pending: [],
      elapsedMs,
      evidence,
      verdict,
    },
    guide,
    watch,
    act: (remedy, action) => {
      const at = Date.now();
      const about = { target: evidence.target, diagnosis: "practice", was: marksOf(remedy.confirm, evidence) };
      const followed = guide?.remedy === remedy.id ? guide : beginGuide({ ...planOf(remedy), ...about }, at);
      setGuide(advanceGuide(followed, { type: action, at }));
    },
    assume: (isMended) => setGuide(guide && assume(guide, isMended, Date.now())),
    answerPhone: setPhone,
    release: () => setReleased(true),
    wait: (begin) => setWatch(begin ? beginWatch(evidence.target, Date.now(), [0.5, 0.5]) : undefined),
    again: () => {
      setPhone(null);
      setGuide(undefined);
      setWatch(undefined);
      setReleased(false);
    },
  };
}
