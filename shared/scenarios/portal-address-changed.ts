import { connected } from "../comparison.ts";
import { judgeAddress } from "../portals/address.ts";
import { silent } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** The address of an entrance that is no more: an old bookmark, an old setting. */
export const portalAddressChanged = defineScenario({
  id: "portal-address-changed",
  layer: "application",
  remedies: ["open-official-site"],
  needs: ["neutral"],
  when: ({ evidence, browser, internetWorks }) => {
    if (browser.outcome !== "failed" || !internetWorks) return undefined;
    if (judgeAddress(evidence.target).kind !== "retired") return undefined;
    // The region's own site answers: its line is up, and what is gone is this entrance.
    return connected(evidence.sibling)
      ? { locus: "device", side: "user", confidence: "likely" }
      : {
          locus: "device",
          side: "unclear",
          confidence: "possible",
          alternatives: ["isp-fault", "server-outage"],
          settle: "wait",
        };
  },
});

export const portalAddressChangedSample: Sample = () => ({
  target: { host: "etax.beijing.chinatax.gov.cn", port: 443 },
  recheck: silent,
});
