import { foreignCertificate } from "../certificate-faults.ts";
import type { Comparison } from "../comparison.ts";
import { isRedirect } from "../http-status.ts";
import { failedLayer } from "../model/failure.ts";
import { measuredLayers } from "../model/layer.ts";
import { pageSays } from "../page-says.ts";
import { userSideExcluded } from "../user-side.ts";
import type { Match } from "../model/match.ts";
import { fails } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** The portal itself does not answer as it should, to anybody. */
export const serverOutage = defineScenario({
  id: "server-outage",
  layer: "http",
  remedies: ["wait-for-portal"],
  needs: ["neutral"],
  when: (comparison) => {
    const said = pageSays(comparison, ["bureau-fault", "verification-delayed"], {
      locus: "server",
      side: "beyond",
      alternatives: onlyOthersCouldTell,
    });
    if (said !== undefined) return said;
    const { browser, internetWorks, evidence } = comparison;
    if (partOfThePageFailed(comparison)) return fromAPart;
    if (sentInACircle(comparison)) return circle;
    if (browser.outcome !== "failed" || !internetWorks || browser.cells.dns.outcome === "failed") return undefined;
    // Somebody's telephone opens it: it is not down for everybody.
    if (evidence.phone?.outcome === "opens") return undefined;
    return (
      seenByBoth(comparison) ??
      seenByPhone(comparison) ??
      (isServerError(comparison) ? fromTheAnswer(comparison) : fromControls(comparison))
    );
  },
});

/** A call of the page got a 5xx over a connection that works for everything else of the portal. */
function partOfThePageFailed({ browser, evidence: { observation } }: Comparison): boolean {
  return (
    browser.outcome === "answered" &&
    observation !== undefined &&
    observation.type !== "main_frame" &&
    (observation.status ?? 0) >= 500
  );
}

/** The page was sent in a circle, and our own request, without cookies, is sent on too. */
function sentInACircle({ evidence: { observation, recheck } }: Comparison): boolean {
  return observation?.failure === "http.response.redirect_loop" && isRedirect(recheck?.status);
}

const circle: Match = {
  locus: "server",
  side: "unclear",
  confidence: "possible",
  alternatives: ["browser-cache-stale"],
  settle: "private-window",
};

const fromAPart: Match = {
  locus: "server",
  side: "beyond",
  confidence: "possible",
  alternatives: ["cascading-overload", "db-deadlock"],
  settle: "wait",
};

/** Both vantages fail. The probe counts only with a history, or when the server itself said so (rules 1 and 6). */
function seenByBoth(comparison: Comparison): Match | undefined {
  const { findings, probe } = comparison;
  const agreed = findings.find(({ relation, browser }) => relation === "agree" && browser.outcome === "failed");
  if (agreed !== undefined) {
    const { weight } = probe.layers[agreed.layer];
    return { locus: "server", side: "beyond", confidence: weight === "history" ? "certain" : "likely" };
  }
  // Different layers or different failures: what fails higher up does not acquit the server. But a probe that was sent
  // somewhere else than this network may have been led astray, and this is not what it used to reach.
  if (triedElsewhere(comparison)) return undefined;
  const failing = measuredLayers.some(
    (layer) =>
      probe.layers[layer].outcome === "failed" &&
      probe.layers[layer].weight === "history" &&
      // Somebody else's certificate, where this browser met none: the probe may have been led astray itself.
      !foreignCertificate.has(probe.layers[layer].failure),
  );
  return failing
    ? { locus: "server", side: "beyond", confidence: "likely", alternatives: ["isp-fault", ...onlyOthersCouldTell] }
    : undefined;
}

/** Not one address that the probe tried is among those that a public resolver gave this browser. */
function triedElsewhere({ evidence: { doh }, probe }: Comparison): boolean {
  const known = doh?.outcome === "answered" ? doh.addresses : [];
  const tried = probe.addresses;
  return known.length > 0 && tried.length > 0 && !tried.some((address) => known.includes(address));
}

/** The second vantage is the user's own telephone on another line; it has no history, so `likely` at most. */
function seenByPhone({ evidence: { phone }, browser, probe }: Comparison): Match | undefined {
  if (phone?.outcome !== "does-not-open" || browser.failure === undefined) return undefined;
  // A telephone's "does not open" does not say that it saw the same certificate.
  if (browser.failure.startsWith("tls.cert.")) return undefined;
  const layer = failedLayer(browser.failure) ?? "tcp";
  if (layer !== "tcp" && layer !== "tls" && layer !== "http") return undefined;
  return probe.layers[layer].outcome === "ok"
    ? undefined
    : { locus: "server", side: "beyond", confidence: "likely", alternatives: ["isp-fault", ...onlyOthersCouldTell] };
}

/** Kinds of an outage that only many users' data tell apart. */
const onlyOthersCouldTell = ["cascading-overload", "connection-pool-exhausted", "db-deadlock"];

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
    alternatives: ["https-interception", ...onlyOthersCouldTell],
    settle: contradicted ? "phone" : "probe",
  };
}

/** No probe counts, but the controls leave nothing on the user's side: whole portals fail while their port is open. */
function fromControls(comparison: Comparison): Match | undefined {
  const reached = measuredLayers.some((layer) => layer !== "dns" && comparison.probe.layers[layer].outcome === "ok");
  if (reached || !userSideExcluded(comparison)) return undefined;
  return { locus: "server", side: "beyond", confidence: "possible", alternatives: ["isp-fault"], settle: "phone" };
}

export const serverOutageSample: Sample = ({ outside }) => ({
  recheck: fails("tcp.refused"),
  probe: outside({ failure: "tcp.refused" }),
});
