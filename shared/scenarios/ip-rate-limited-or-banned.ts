import { refusalStatuses } from "../http-status.ts";
import { defineScenario } from "./define.ts";

/** The portal answers, and refuses this network: too many requests, or an address it does not want. */
export const ipRateLimitedOrBanned = defineScenario({
  id: "ip-rate-limited-or-banned",
  layer: "application",
  remedies: ["slow-down", "use-mobile-hotspot"],
  needs: [],
  when: ({ evidence, browser, probe }) => {
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

function refuses(status: number | undefined): boolean {
  return status !== undefined && refusalStatuses.has(status);
}
