import { failsWithHistory } from "../probe-view.ts";
import { silent } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/**
 * IPv6 packets leave here and nothing comes back, while IPv4 works; the browser tries IPv6 first. A network without any
 * IPv6 refuses at once and does no harm.
 */
export const ipv6BrokenPath = defineScenario({
  id: "ipv6-broken-path",
  layer: "network",
  remedies: ["turn-off-ipv6", "use-mobile-hotspot"],
  needs: ["families"],
  when: ({ evidence, browser, probe }) => {
    const { targetHasIpv6, ipv4, ipv6 } = evidence.families;
    const silent = browser.failure === "unanswered" || browser.failure?.endsWith(".timed_out") === true;
    if (!targetHasIpv6 || ipv4 !== "answered" || ipv6 !== "unanswered" || !silent) return undefined;
    if (failsWithHistory(probe)) return undefined;
    return {
      locus: "local-network",
      side: "unclear",
      confidence: "possible",
      alternatives: ["isp-fault"],
      settle: "other-network",
    };
  },
  excludedBy: ({ evidence: { families } }) => (families?.ipv6 === "answered" ? "families" : undefined),
});

export const ipv6BrokenPathSample: Sample = () => ({
  recheck: silent,
  families: { ipv4: "answered", ipv6: "unanswered", targetHasIpv6: true },
});
