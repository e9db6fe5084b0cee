import type { ProbeAnswer } from "../../../shared/model/evidence.ts";
import { targetText, type Target } from "../../../shared/model/target.ts";
import type { ProbeAddress } from "../../probe-address.ts";
import { read, write, type Item } from "../../storage.ts";
import type { Trigger } from "../budget.ts";
import type { ReadAnswer } from "./probe-answer.ts";
import { answerDuring, pauseOf, type Pause } from "./probe-pause.ts";

/** What this probe said of this target, while it wants not to be asked again; undefined where it may be asked. */
export async function keptAnswer(
  probe: ProbeAddress,
  target: Target,
  trigger: Trigger,
): Promise<ProbeAnswer | undefined> {
  const pause = await read(pauseItem(probe, target));
  return pause === null ? undefined : answerDuring(pause, trigger, Date.now());
}

export async function keepAnswer(probe: ProbeAddress, target: Target, answer: ReadAnswer): Promise<void> {
  const pause = pauseOf(answer, Date.now(), Math.random());
  if (pause !== undefined) await write(pauseItem(probe, target), pause);
}

/** Session storage goes with the browser, like what is in it. */
function pauseItem({ origin }: ProbeAddress, target: Target): Item<Pause | null> {
  return { area: "session", key: `probePause:${origin} ${targetText(target)}`, initial: null };
}
