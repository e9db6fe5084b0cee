import { failsWithHistory } from "../probe-view.ts";
import { silent } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** The way out of here is slow or loses much, to every host: what fails at the portal fails by chance. */
export const weakNetwork = defineScenario({
  id: "weak-network",
  layer: "network",
  remedies: ["improve-line", "use-mobile-hotspot"],
  needs: ["quality"],
  when: ({ browser, line, flapping, probe, evidence: { observation } }) => {
    // A probe that used to get through fails as well: then chance here explains nothing.
    if (failsWithHistory(probe)) return undefined;
    const trouble =
      flapping || browser.outcome === "failed" || observation?.outcome === "hung" || observation?.outcome === "failed";
    if (line !== "weak" || !trouble || !byChance.has(browser.failure)) return undefined;
    // Wireless, router and carrier lose alike, seen from here.
    return {
      locus: "local-network",
      side: "unclear",
      confidence: "possible",
      alternatives: ["isp-fault"],
      settle: "other-network",
    };
  },
  excludedBy: ({ line }) => (line === "good" ? "quality" : undefined),
});

/** What lost or late packets make of a request. */
const byChance: ReadonlySet<string | undefined> = new Set([
  undefined,
  "unanswered",
  "tcp.timed_out",
  "tls.timed_out",
  "http.timed_out",
  "dns.timed_out",
  "dns.name_not_resolved",
  "client.network_changed",
]);

export const weakNetworkSample: Sample = () => ({ recheck: silent, quality: { samples: 10, lost: 4, rttMs: 120 } });
