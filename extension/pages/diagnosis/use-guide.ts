import { useEffect, useState } from "preact/hooks";
import { goesOn, type Guide, type GuideAction } from "../../../shared/guide/guide.ts";
import { planOf } from "../../../shared/guide/plan.ts";
import type { Diagnosis } from "../../../shared/model/diagnosis.ts";
import type { Remedy } from "../../../shared/model/remedy.ts";
import { targetText } from "../../../shared/model/target.ts";
import type { RemedyId } from "../../../shared/remedies/index.ts";
import type { ScenarioId } from "../../../shared/scenarios/index.ts";
import { ask } from "../../messages.ts";
import { guidesItem, read, watchItem } from "../../storage.ts";

/** Often enough that a killed service worker costs no more than this. */
const wakeEveryMs = 2_000;

/** The guide that the user follows for a diagnosis, as it is stored, live; and what he says to it. */
export function useGuide(
  diagnosis: Diagnosis<ScenarioId> | undefined,
  remedies: readonly Remedy<RemedyId>[],
): { readonly guide: Guide | undefined; readonly act: (remedy: Remedy, action: GuideAction) => void } {
  const [guides, setGuides] = useState<Readonly<Record<string, Guide>>>({});

  useEffect(() => {
    const unwatch = watchItem(guidesItem, setGuides);
    void read(guidesItem).then(setGuides);
    return unwatch;
  }, []);

  const stored = diagnosis && guides[targetText(diagnosis.target)];
  const guide = stored && remedies.some(({ id }) => goesOn(stored, id, diagnosis.id, Date.now())) ? stored : undefined;

  const isUnderWay = guide?.phase === "checking" || guide?.phase === "waiting";
  useEffect(() => {
    if (!isUnderWay) return undefined;
    // Where the extension is gone there is nobody to wake; the page says so by standing still.
    const timer = setInterval(() => void ask({ kind: "resume" }).catch(() => undefined), wakeEveryMs);
    return () => clearInterval(timer);
  }, [isUnderWay]);

  return {
    guide,
    act: (remedy, action) => {
      if (diagnosis !== undefined) void ask({ kind: "guide", id: diagnosis.id, plan: planOf(remedy), action });
    },
  };
}
