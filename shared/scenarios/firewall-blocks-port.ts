import type { Comparison } from "../comparison.ts";
import { connected } from "../comparison.ts";
import { failedLayer } from "../model/failure.ts";
import { silent } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** Everything on 443 opens and nothing opens on the portal's own port, wherever it is (rule 3). */
export const firewallBlocksPort = defineScenario({
  id: "firewall-blocks-port",
  layer: "network",
  remedies: ["open-port", "use-mobile-hotspot"],
  needs: ["neutral", "neutralPort", "unrelated"],
  when: (comparison) => {
    const { evidence, internetWorks, port } = comparison;
    if (evidence.target.port === 443 || !neverConnected(comparison) || !internetWorks || port !== "dead")
      return undefined;
    const downOutside = isDownOutside(comparison);
    const downOnPhone = evidence.phone?.outcome === "does-not-open";
    if (downOutside && downOnPhone) return undefined;
    if (!downOutside && !downOnPhone) {
      return { locus: "local-network", side: "user", confidence: "likely", settle: "phone" };
    }
    // The portal is down for somebody else too. Then the port may be closed here as well (the lower cause, rule 8), or
    // open, and only the control's own port out of reach: the evidence is the same.
    return {
      locus: "local-network",
      side: "unclear",
      confidence: "possible",
      alternatives: ["server-outage"],
      settle: "phone",
    };
  },
  excludedBy: ({ port, evidence }) => {
    if (port !== "open") return undefined;
    if (connected(evidence.neutralPort)) return "neutralPort";
    return connected(evidence.otherRegion) ? "otherRegion" : "sibling";
  },
});

/** A probe that used to get through meets the same silence or refusal. */
function isDownOutside({ findings, probe }: Comparison): boolean {
  return findings.some(
    ({ relation, browser, layer }) =>
      relation === "agree" && browser.outcome === "failed" && probe.layers[layer].weight === "history",
  );
}

function neverConnected({ browser: { failure } }: Comparison): boolean {
  if (failure === undefined) return false;
  // A firewall may also let the handshake begin and break it off when it sees what it is.
  return (
    failure === "unanswered" || failure === "tcp.reset" || failure === "tcp.closed" || failedLayer(failure) === "tcp"
  );
}

export const firewallBlocksPortSample: Sample = ({ control }) => ({
  recheck: silent,
  neutralPort: control("neutralPort", silent),
  otherRegion: control("otherRegion", silent),
});
