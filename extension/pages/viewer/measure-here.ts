import type { Target } from "../../../shared/model/target.ts";
import { measureAgain, type MeasuredNow } from "../../../shared/web/measure-again.ts";
import type { ServiceFault } from "../../../shared/web/sealing/service.ts";
import { addedPortalOf } from "../../own-portals.ts";
import { serviceAt } from "./open-here.ts";

/** Has the probe at `own` measure a target again, unless it is one that its user keeps from probes. */
export async function measureHere(own: string, target: Target): Promise<MeasuredNow | ServiceFault> {
  const added = await addedPortalOf(target, "page");
  return added?.outside === false ? { fault: "refused" } : measureAgain(serviceAt(own), target);
}
