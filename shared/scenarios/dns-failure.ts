import { failedLayer } from "../model/failure.ts";
import { defineScenario } from "./define.ts";

/** The portal's name leads nowhere. */
export const dnsFailure = defineScenario({
  id: "dns-failure",
  layer: "dns",
  remedies: ["change-dns", "use-mobile-hotspot"],
  needs: ["doh"],
  when: ({ evidence: { doh }, browser, probe }) => {
    if (browser.failure === undefined || failedLayer(browser.failure) !== "dns") return undefined;
    const outside = probe.layers.dns;
    const goneForAll = outside.outcome === "failed" && outside.weight !== "none" && !named(doh);
    if (goneForAll) {
      return { locus: "server", side: "beyond", confidence: outside.weight === "history" ? "certain" : "likely" };
    }
    if (named(doh) || outside.outcome === "ok") {
      // The name exists. Whether the router or the carrier answers for it cannot be seen from a browser.
      return {
        locus: "local-network",
        side: "unclear",
        confidence: "possible",
        alternatives: ["isp-fault"],
        settle: "public-dns",
      };
    }
    if (doh.outcome === "answered") {
      return { locus: "server", side: "unclear", confidence: "possible", alternatives: ["isp-fault"], settle: "probe" };
    }
    return {
      locus: "local-network",
      side: "unclear",
      confidence: "possible",
      alternatives: ["isp-fault", "no-network"],
      settle: "phone",
    };
  },
  excludedBy: ({ browser, evidence }) =>
    evidence.recheck !== undefined && browser.cells.dns.outcome === "ok" ? "recheck" : undefined,
});

function named(doh: { readonly outcome: string; readonly addresses: readonly string[] }): boolean {
  return doh.outcome === "answered" && doh.addresses.length > 0;
}
