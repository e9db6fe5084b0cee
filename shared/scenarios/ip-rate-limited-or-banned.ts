import { refusalStatuses } from "../http-status.ts";
import type { Match } from "../model/match.ts";
import type { Observation } from "../model/observation.ts";
import { pageSays } from "../page-says.ts";
import { status } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** The portal answers, and refuses this network: too many requests, or an address it does not want. */
export const ipRateLimitedOrBanned = defineScenario({
  id: "ip-rate-limited-or-banned",
  layer: "application",
  remedies: ["slow-down", "use-mobile-hotspot"],
  needs: [],
  when: (comparison) => {
    const { evidence, browser, probe } = comparison;
    const said = pageSays(comparison, ["rate-limited"], { locus: "application", side: "beyond" });
    if (said !== undefined) return said;
    if (browser.outcome === "answered" && refuses(evidence.observation?.status))
      return fromTheCall(evidence.observation);
    if (!refuses(browser.status)) return undefined;
    const onlyHere = probe.layers.http.outcome === "ok";
    // Some portals greet every plain request so; then only the user's own request shows a refusal.
    const seenByUser = refuses(evidence.observation?.status);
    // A filter in the office that decrypts everything writes 403 pages too; nobody's filter asks to come back later.
    return browser.status !== 403 && (onlyHere || seenByUser)
      ? { locus: "application", side: "beyond", confidence: "likely" }
      : { locus: "application", side: "beyond", confidence: "possible", settle: "phone" };
  },
});

/** The page's own call was refused while the root opens for everybody: 403 and 405 may as well be a matter of rights. */
function fromTheCall(observation: Observation | undefined): Match {
  return observation?.status === 403 || observation?.status === 405
    ? {
        locus: "application",
        side: "beyond",
        confidence: "possible",
        alternatives: ["session-expired", "permission-or-identity"],
        settle: "wait",
      }
    : { locus: "application", side: "beyond", confidence: "likely" };
}

function refuses(status: number | undefined): boolean {
  return status !== undefined && refusalStatuses.has(status);
}

export const ipRateLimitedOrBannedSample: Sample = () => ({ recheck: status(429) });
