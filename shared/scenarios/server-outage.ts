import type { Comparison } from "../comparison.ts";
import { measuredLayers } from "../model/layer.ts";
import { userSideExcluded } from "../user-side.ts";
import type { Match } from "../model/match.ts";
import { defineScenario } from "./define.ts";

/** The portal itself does not answer as it should, to anybody. */
export const serverOutage = defineScenario({
  id: "server-outage",
  layer: "http",
  remedies: ["wait-for-portal"],
  needs: ["neutral"],
  when: (comparison) => {
    const { browser, internetWorks } = comparison;
    if (browser.outcome !== "failed" || !internetWorks || browser.cells.dns.outcome === "failed") return undefined;
    return seenByBoth(comparison) ?? (isServerError(comparison) ? fromTheAnswer(comparison) : fromControls(comparison));
  },
});

/** Both vantages fail. The probe counts only with a history, or when the server itself said so (rules 1 and 6). */
function seenByBoth({ findings, probe }: Comparison): Match | undefined {
  const agreed = findings.find(({ relation, browser }) => relation === "agree" && browser.outcome === "failed");
  if (agreed !== undefined) {
    const { weight } = probe.layers[agreed.layer];
    return { locus: "server", side: "beyond", confidence: weight === "history" ? "certain" : "likely" };
  }
  // Different layers or different failures: what fails higher up does not acquit the server.
  const failing = measuredLayers.some((layer) => probe.layers[layer].weight === "history");
  return failing ? { locus: "server", side: "beyond", confidence: "likely", alternatives: ["isp-fault"] } : undefined;
}

function isServerError({ browser: { status } }: Comparison): boolean {
  return status !== undefined && status >= 500 && status !== 511;
}

/** A 5xx that no probe confirms: a gateway on the way may have made it. */
function fromTheAnswer({ probe }: Comparison): Match {
  const contradicted = probe.layers.http.outcome === "ok";
  return {
    locus: "server",
    side: contradicted ? "unclear" : "beyond",
    confidence: "possible",
    alternatives: ["https-interception"],
    settle: contradicted ? "phone" : "probe",
  };
}

/** No probe counts, but the controls leave nothing on the user's side: whole portals fail while their port is open. */
function fromControls(comparison: Comparison): Match | undefined {
  const reached = measuredLayers.some((layer) => layer !== "dns" && comparison.probe.layers[layer].outcome === "ok");
  if (reached || !userSideExcluded(comparison)) return undefined;
  return { locus: "server", side: "beyond", confidence: "possible", alternatives: ["isp-fault"], settle: "phone" };
}
