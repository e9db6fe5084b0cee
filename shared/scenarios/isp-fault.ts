import type { Comparison } from "../comparison.ts";
import { sameFailure } from "../findings.ts";
import type { Failure } from "../model/failure.ts";
import { failedLayer } from "../model/failure.ts";
import type { Match } from "../model/match.ts";
import { userSideExcluded } from "../user-side.ts";
import { silent } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** The portal answers elsewhere, at the probe or on mobile data, and this line does not get through to it. */
export const ispFault = defineScenario({
  id: "isp-fault",
  layer: "network",
  remedies: ["use-mobile-hotspot", "report-line-fault"],
  needs: ["neutral"],
  when: (comparison) => {
    const { browser, probe, internetWorks, evidence } = comparison;
    if (!internetWorks || browser.failure === undefined || browser.failure === "unknown") return undefined;
    const layer = failedLayer(browser.failure) ?? "tcp";
    if ((layer !== "tcp" && layer !== "tls") || browser.failure.startsWith("tls.cert.")) return undefined;
    const phone = evidence.phone?.outcome;
    const outside = probe.layers[layer].outcome;
    if (outside === "split" && phone === undefined) return byRoute(comparison, probe.layers[layer].failure);
    if (outside !== "ok" && outside !== "mixed" && outside !== "split" && phone !== "opens") return undefined;
    if (phone === "does-not-open") {
      // Two lines in the country fail and the probe gets through: this office is not the cause.
      return {
        locus: "path",
        side: "beyond",
        confidence: "possible",
        alternatives: ["server-outage", "physical-link-cut"],
        settle: "wait",
      };
    }
    // A filter in the office for this one name or address looks the same from here.
    return {
      locus: "path",
      side: userSideExcluded(comparison) ? "beyond" : "unclear",
      confidence: "possible",
      alternatives: [
        "firewall-blocks-port",
        "dns-hijack",
        "hosts-file-override",
        ...(outside === "mixed" ? ["load-balancer-misroute"] : []),
        "physical-link-cut",
      ],
      settle: "phone",
    };
  },
});

/** One probe gets through and another, that used to, does not: what decides is the way, or which server it leads to. */
function byRoute(comparison: Comparison, outside: Failure | undefined): Match {
  const shared = sameFailure(outside, comparison.browser.failure) || userSideExcluded(comparison);
  return {
    locus: "path",
    side: shared ? "beyond" : "unclear",
    confidence: "possible",
    alternatives: ["server-outage", "load-balancer-misroute", "physical-link-cut"],
    settle: "phone",
  };
}

export const ispFaultSample: Sample = () => ({ recheck: silent });
