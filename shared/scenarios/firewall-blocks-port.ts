import type { Comparison } from "../comparison.ts";
import { connected } from "../comparison.ts";
import { failedLayer } from "../model/failure.ts";
import { defineScenario } from "./define.ts";

/** Everything on 443 opens and nothing opens on the portal's own port, wherever it is (rule 3). */
export const firewallBlocksPort = defineScenario({
  id: "firewall-blocks-port",
  layer: "network",
  remedies: ["open-port", "use-mobile-hotspot"],
  needs: ["neutral", "neutralPort", "unrelated"],
  when: (comparison) =>
    comparison.evidence.target.port !== 443 &&
    neverConnected(comparison) &&
    comparison.internetWorks &&
    comparison.port === "dead"
      ? { locus: "local-network", side: "user", confidence: "likely", settle: "phone" }
      : undefined,
  excludedBy: ({ port, evidence }) => {
    if (port !== "open") return undefined;
    if (connected(evidence.neutralPort)) return "neutralPort";
    return connected(evidence.otherRegion) ? "otherRegion" : "sibling";
  },
});

function neverConnected({ browser: { failure } }: Comparison): boolean {
  if (failure === undefined) return false;
  // A firewall may also let the handshake begin and break it off when it sees what it is.
  return (
    failure === "unanswered" || failure === "tcp.reset" || failure === "tcp.closed" || failedLayer(failure) === "tcp"
  );
}
