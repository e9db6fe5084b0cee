import type { Evidence } from "../model/evidence.ts";
import { failsWithHistory } from "../probe-view.ts";
import type { Match } from "../model/match.ts";
import { fails } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** The proxy that this browser was told to use is dead, refuses, or cannot be found. */
export const proxyOrVpnMisroute = defineScenario({
  id: "proxy-or-vpn-misroute",
  layer: "network",
  remedies: ["turn-off-proxy", "use-mobile-hotspot"],
  needs: ["neutral"],
  when: ({ evidence, browser, probe, unrelatedFailure }) => {
    if (onlyTheWebSocketFailed(evidence)) return webSocketOnly;
    if (browser.failure?.startsWith("proxy.") !== true) return undefined;
    const elsewhereToo = unrelatedFailure?.startsWith("proxy.") === true || evidence.neutral.outcome !== "answered";
    // A proxy program on this computer is nobody else's; so is one that another extension of this browser set.
    const own = evidence.proxy?.server?.where === "this-computer" || evidence.proxy?.controlledBy === "extension";
    if (elsewhereToo) return { locus: own ? "device" : "local-network", side: "user", confidence: "certain" };
    // A proxy also answers so when it cannot reach the portal itself, as a probe that used to cannot.
    if (failsWithHistory(probe)) return undefined;
    return {
      locus: "local-network",
      side: "unclear",
      confidence: "possible",
      alternatives: ["server-outage"],
      settle: "phone",
    };
  },
});

/**
 * Every WebSocket failure has one name in Chromium; a plain request to the same host tells what it was not. A proxy that
 * passes pages and no long connections is the commonest cause left.
 */
function onlyTheWebSocketFailed({ observation, recheck }: Evidence): boolean {
  return observation?.type === "websocket" && observation.outcome === "failed" && recheck?.outcome === "answered";
}

const webSocketOnly: Match = {
  locus: "local-network",
  side: "unclear",
  confidence: "possible",
  alternatives: ["https-interception", "server-outage"],
  settle: "phone",
};

export const proxyOrVpnMisrouteSample: Sample = ({ control }) => {
  const dead = fails("proxy.connection_failed");
  return {
    recheck: dead,
    neutral: control("neutral", dead),
    neutralPort: control("neutralPort", dead),
    unrelated: control("unrelated", dead),
    sibling: control("sibling", dead),
    otherRegion: control("otherRegion", dead),
    doh: { outcome: "unreadable", addresses: [], durationMs: 5 },
    clock: [],
    captive: { outcome: "failed", failure: "proxy.connection_failed", durationMs: 5 },
    probe: { outcome: "unreachable", reason: "failed", failure: "proxy.connection_failed" },
  };
};
