import type { Comparison } from "../comparison.ts";
import { connected } from "../comparison.ts";
import { sameFailure } from "../findings.ts";
import { measuredLayers } from "../model/layer.ts";
import type { Match } from "../model/match.ts";
import { fails } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** Some of the portal's servers work and some do not: the same click succeeds and fails by turns. */
export const loadBalancerMisroute = defineScenario({
  id: "load-balancer-misroute",
  layer: "tcp",
  remedies: ["wait-for-portal"],
  needs: ["neutral"],
  when: (comparison) => someServersFail(comparison) ?? comesAndGoes(comparison),
});

/** The probe got through to some addresses, and met this browser's failure at others. */
function someServersFail({ browser, probe, flapping }: Comparison): Match | undefined {
  const layer = measuredLayers.find(
    (one) =>
      probe.layers[one].outcome === "mixed" &&
      probe.layers[one].weight !== "none" &&
      probe.layers[one].failure?.startsWith("tls.cert.") === false &&
      (flapping || sameFailure(probe.layers[one].failure, browser.failure)),
  );
  if (layer === undefined) return undefined;
  const confidence = probe.layers[layer].weight === "history" ? "certain" : "likely";
  return { locus: "server", side: "beyond", confidence };
}

/** Tries of this browser succeed and fail by turns, while everything around the portal answers each time. */
function comesAndGoes({ flapping, internetWorks, line, evidence, probe }: Comparison): Match | undefined {
  if (!flapping || !internetWorks || line === "weak" || !aroundIsWell(evidence)) return undefined;
  const { attempts = 0, succeeded = 0 } = probe.flapping ?? {};
  if (succeeded > 0 && succeeded < attempts) return { locus: "server", side: "beyond", confidence: "likely" };
  return {
    locus: "server",
    side: "unclear",
    confidence: "possible",
    alternatives: ["isp-fault", "weak-network"],
    settle: "phone",
  };
}

function aroundIsWell({ neutral, unrelated, sibling, captive }: Comparison["evidence"]): boolean {
  return (
    [neutral, unrelated, sibling].every((control) => control === undefined || connected(control)) &&
    captive?.outcome !== "failed"
  );
}

export const loadBalancerMisrouteSample: Sample = ({ outside }) => ({
  recheck: fails("tcp.refused"),
  probe: outside({ second: { failure: "tcp.refused", layer: "tcp", address: "36.110.1.11" } }),
});
