import type { Consent } from "../../shared/locales/page-shape.ts";
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
  const [{ address }, { consent }, canSeeTarget, own] = await Promise.all([
    probeSetting("diagnosis"),
    consentSetting("diagnosis"),
    canSee(rootOf(target)),
    addedPortalOf(target, "diagnosis"),
  ]);
  // Who never wants it asked has nothing of ours go there: not for the time, and not as a site that is known to be well.
  const probe = consent === "never" ? null : address;
  return { target, trigger, probe, consent: allows(consent, trigger), canSeeTarget, own, spent: nothingSpent };
}

/** May the probe be asked about the target in a run that was started so? */
export async function mayAskProbe(trigger: Diagnosis["trigger"]): Promise<boolean> {
  return allows((await consentSetting("diagnosis")).consent, trigger);
}

/** A click is the consent for its run, unless the probe is never to be asked. */
function allows(consent: Consent, trigger: Diagnosis["trigger"]): boolean {
  return trigger === "click" ? consent !== "never" : consent === "always";
}
