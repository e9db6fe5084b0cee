import { measuredLayers } from "../model/layer.ts";
import { defineScenario } from "./define.ts";

/** The proxy that this browser was told to use is dead, refuses, or cannot be found. */
export const proxyOrVpnMisroute = defineScenario({
  id: "proxy-or-vpn-misroute",
  layer: "network",
  remedies: ["turn-off-proxy", "use-mobile-hotspot"],
  needs: ["neutral"],
  when: ({ evidence, browser, probe, unrelatedFailure }) => {
    if (browser.failure?.startsWith("proxy.") !== true) return undefined;
    const elsewhereToo = unrelatedFailure?.startsWith("proxy.") === true || evidence.neutral.outcome !== "answered";
    if (elsewhereToo) return { locus: "local-network", side: "user", confidence: "certain" };
    // A proxy also answers so when it cannot reach the portal itself, as a probe that used to cannot.
    if (measuredLayers.some((layer) => probe.layers[layer].weight === "history")) return undefined;
    return {
      locus: "local-network",
      side: "unclear",
      confidence: "possible",
      alternatives: ["server-outage"],
      settle: "phone",
    };
  },
  excludedBy: ({ evidence }) => (evidence.recheck?.failure?.startsWith("proxy.") === false ? "recheck" : undefined),
});
