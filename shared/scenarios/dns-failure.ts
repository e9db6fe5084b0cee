import type { Comparison } from "../comparison.ts";
import type { Failure } from "../model/failure.ts";
import { failedLayer } from "../model/failure.ts";
import { judgeAddress } from "../portals/address.ts";
import { fails } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** The portal's name leads nowhere. */
export const dnsFailure = defineScenario({
  id: "dns-failure",
  layer: "dns",
  remedies: ["change-dns", "use-mobile-hotspot"],
  needs: ["doh"],
  when: (comparison) => {
    const { evidence, browser, probe } = comparison;
    const { doh } = evidence;
    if (browser.failure === undefined || failedLayer(browser.failure) !== "dns") return undefined;
    const outside = probe.layers.dns;
    if (nobodyKnows(comparison)) {
      // A name that is not in the catalogue, or no more, may as well be mistyped or old.
      if (judgeAddress(evidence.target).kind !== "official") {
        return { locus: "device", side: "unclear", confidence: "possible", settle: "phone" };
      }
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

/**
 * A probe did not find the name, and its word counts: by its history, by two resolvers of its own (rule 1), or because
 * the public resolver that this browser asked over HTTPS, which nobody on the way can forge, does not know it either.
 */
function nobodyKnows({ evidence: { doh }, probe }: Comparison): boolean {
  const { outcome, weight, failure } = probe.layers.dns;
  if (outcome !== "failed" || doh === undefined || named(doh)) return false;
  return weight !== "none" || (doh.outcome === "answered" && answered.has(failure));
}

/** What a resolver says that answers, and has no address. */
const answered: ReadonlySet<Failure | undefined> = new Set<Failure>([
  "dns.name_not_resolved",
  "dns.no_address",
  "dns.servfail",
]);

function named(doh: { readonly outcome: string; readonly addresses: readonly string[] }): boolean {
  return doh.outcome === "answered" && doh.addresses.length > 0;
}

export const dnsFailureSample: Sample = () => ({ recheck: fails("dns.name_not_resolved") });
