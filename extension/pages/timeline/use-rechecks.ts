import { useState } from "preact/hooks";
import { targetText, type Target } from "../../../shared/model/target.ts";
import type { Recheck, TimelineViewProps } from "../../../shared/ui/timeline-props.ts";
import { ask } from "../../messages.ts";
import { diagnosisItem, read } from "../../storage.ts";

const lookEveryMs = 500;
/** Every so many looks the background is woken, which may have been killed. */
const wakeEvery = 4;
/** A diagnosis ends within 20 s of its start, which may have to wait for its turn. */
const longestMs = 60_000;

type Rechecks = TimelineViewProps["rechecks"];

/** Diagnoses that somebody asks for from the list, by target. */
export function useRechecks(): readonly [Rechecks, (target: Target) => void] {
  const [rechecks, setRechecks] = useState<Rechecks>({});
  const recheck = async (target: Target) => {
    const show = (one: Recheck) => setRechecks((others) => ({ ...others, [targetText(target)]: one }));
    show({ state: "running" });
    show(await diagnosed(target).catch((): Recheck => ({ state: "lost" })));
  };
  return [rechecks, (target) => void recheck(target)];
}

async function diagnosed(target: Target): Promise<Recheck> {
  const askedAt = Date.now();
  const id = await ask({ kind: "diagnose", target });
  if (id === null) return { state: "refused" };
  for (let look = 1; look * lookEveryMs <= longestMs; look += 1) {
    const stored = await read(diagnosisItem(id));
    if (stored?.verdict !== undefined && stored.state === "done")
      // Where the budget allowed no new one, it is one of before.
      return stored.evidence.at < askedAt ? { state: "refused" } : { state: "done", id, verdict: stored.verdict };
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    if (look % wakeEvery === 0) await ask({ kind: "resume" });
  }
  return { state: "lost" };
}
