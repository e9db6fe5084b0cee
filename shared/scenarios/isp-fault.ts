import { failedLayer } from "../model/failure.ts";
import { userSideExcluded } from "../user-side.ts";
import { defineScenario } from "./define.ts";

/** The portal answers outside and this line does not get through to it. */
export const ispFault = defineScenario({
  id: "isp-fault",
  layer: "network",
  remedies: ["use-mobile-hotspot", "report-line-fault"],
  needs: ["neutral", "probe"],
  when: (comparison) => {
    const { browser, probe, internetWorks } = comparison;
    if (!internetWorks || browser.failure === undefined || browser.failure === "unknown") return undefined;
    const layer = failedLayer(browser.failure) ?? "tcp";
    if ((layer !== "tcp" && layer !== "tls") || browser.failure.startsWith("tls.cert.")) return undefined;
    if (probe.layers[layer].outcome !== "ok") return undefined;
    // A filter in the office for this one name or address looks the same from here.
    return {
      locus: "path",
      side: userSideExcluded(comparison) ? "beyond" : "unclear",
      confidence: "possible",
      alternatives: ["firewall-blocks-port", "dns-hijack"],
      settle: "phone",
    };
  },
});
