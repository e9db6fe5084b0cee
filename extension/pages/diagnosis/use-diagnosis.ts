import { useEffect, useState } from "preact/hooks";
import type { Diagnosis } from "../../../shared/model/diagnosis.ts";
import type { Target } from "../../../shared/model/target.ts";
import type { ScenarioId } from "../../../shared/scenarios/index.ts";
import { ask } from "../../messages.ts";
import { diagnosisItem, read, watchItem } from "../../storage.ts";

/** Often enough that a killed service worker costs no more than this. */
const wakeEveryMs = 2_000;

export interface Shown {
  readonly diagnosis: Diagnosis<ScenarioId> | undefined;
  /** The background cannot be reached any more: the extension was updated or switched off. */
  readonly lost: boolean;
  readonly runAgain: () => void;
}

/**
 * The diagnosis of a target as it is stored, live. It runs in the background; this page starts it (or shows the one with
 * `id`), follows it, and wakes the background while it runs.
 */
export function useDiagnosis(target: Target, id: string | null): Shown {
  const [wanted, setWanted] = useState(id);
  const [diagnosis, setDiagnosis] = useState<Diagnosis<ScenarioId>>();
  const [lost, setLost] = useState(false);

  useEffect(() => {
    if (wanted !== null) return;
    ask({ kind: "diagnose", target }).then(
      (started) => setWanted(started),
      () => setLost(true),
    );
  }, [wanted, target]);

  useEffect(() => {
    if (wanted === null) return undefined;
    const item = diagnosisItem(wanted);
    let shown: Diagnosis<ScenarioId> | undefined;
    const show = (stored: Diagnosis<ScenarioId> | null) => {
      // Only the newest are stored. One that is done stays on its page: begun anew it would drop another page's.
      if (stored === null && shown?.state === "done") return;
      if (stored === null) {
        setWanted(null);
        return;
      }
      shown = stored;
      setDiagnosis(stored);
    };
    const unwatch = watchItem(item, show);
    void read(item).then(show);
    return unwatch;
  }, [wanted]);

  const running = diagnosis?.state !== "done";
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => void ask({ kind: "resume" }).catch(() => setLost(true)), wakeEveryMs);
    return () => clearInterval(timer);
  }, [running]);

  const runAgain = () => {
    setDiagnosis(undefined);
    setWanted(null);
  };
  return { diagnosis, lost, runAgain };
}
