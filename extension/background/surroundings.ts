import type { Diagnosis } from "../../shared/model/diagnosis.ts";
import type { Target } from "../../shared/model/target.ts";
import { addedPortalOf } from "../own-portals.ts";
import { consentSetting, probeSetting } from "../settings.ts";
import { nothingSpent } from "./budget.ts";
import { rootOf } from "./gather/gatherer.ts";
import { canSee } from "./own-requests.ts";
import type { RunOptions } from "./run.ts";

export type Surroundings = Omit<RunOptions, "onSpent" | "onRepeat" | "isOver" | "recheck" | "observation">;

/** Everything a run needs to know before its first request. */
export async function lookAround(target: Target, trigger: Diagnosis["trigger"]): Promise<Surroundings> {
  const [{ address }, consent, canSeeTarget, own] = await Promise.all([
    probeSetting("diagnosis"),
    mayAskProbe(trigger),
    canSee(rootOf(target)),
    addedPortalOf(target, "diagnosis"),
  ]);
  return { target, trigger, probe: address, consent, canSeeTarget, own, spent: nothingSpent };
}

/** A click is the consent for its run, unless the probe is never to be asked. */
export async function mayAskProbe(trigger: Diagnosis["trigger"]): Promise<boolean> {
  const { consent } = await consentSetting("diagnosis");
  return trigger === "click" ? consent !== "never" : consent === "always";
}
