import type { Comparison } from "../comparison.ts";
import { refusalStatuses } from "../http-status.ts";
import { failedLayer } from "../model/failure.ts";
import { portalOf } from "../portals/lookup.ts";
import { status } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** Requests from here come out in another country than the portal's, and the portal does not take them. */
export const overseasOrCloudIpBlocked = defineScenario({
  id: "overseas-or-cloud-ip-blocked",
  layer: "application",
  remedies: ["use-domestic-network"],
  needs: ["egress", "neutral"],
  when: (comparison) => {
    if (!comesFromAbroad(comparison) || !comparison.internetWorks) return undefined;
    const { browser, probe, otherPortal } = comparison;
    if (refusalStatuses.has(browser.status ?? 0)) {
      return {
        locus: "application",
        side: "beyond",
        confidence: "likely",
        alternatives: ["ip-rate-limited-or-banned"],
      };
    }
    // A probe with a history that fails too shows a fault for everybody.
    if (!shutOut(comparison) || probe.layers.tcp.weight === "history" || otherPortal === "works") return undefined;
    return {
      locus: "path",
      side: "unclear",
      confidence: "possible",
      alternatives: ["proxy-or-vpn-misroute", "isp-fault", "server-outage"],
      settle: "other-network",
    };
  },
  excludedBy: ({ evidence }) => {
    const country = evidence.egress?.country;
    const own = portalOf(evidence.target)?.country;
    return country !== undefined && country !== null && country === own ? "egress" : undefined;
  },
});

function comesFromAbroad({ evidence: { target, egress } }: Comparison): boolean {
  const own = portalOf(target)?.country;
  return own !== undefined && egress?.country !== undefined && egress.country !== null && egress.country !== own;
}

/** Silence, refusal or a broken connection: what firewalls do with addresses that they do not want. */
function shutOut({ browser: { failure } }: Comparison): boolean {
  if (failure === undefined) return false;
  return (
    failure === "unanswered" || failedLayer(failure) === "tcp" || failure === "tcp.reset" || failure === "tcp.closed"
  );
}

export const overseasOrCloudIpBlockedSample: Sample = () => ({
  egress: { country: "JP", asn: 2516 },
  recheck: status(403),
});
