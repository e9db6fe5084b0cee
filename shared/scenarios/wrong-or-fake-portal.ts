import { judgeAddress } from "../portals/address.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/**
 * An address that passes for a tax bureau's site and is not under its domain, whether it opens or not. What the user or an
 * administrator added as a portal is not judged.
 */
export const wrongOrFakePortal = defineScenario({
  id: "wrong-or-fake-portal",
  layer: "application",
  remedies: ["open-official-site"],
  needs: [],
  when: ({ evidence }) =>
    evidence.ownPortal !== true && judgeAddress(evidence.target).kind === "look-alike"
      ? { locus: "device", side: "user", confidence: "likely" }
      : undefined,
});

export const wrongOrFakePortalSample: Sample = () => ({ target: { host: "etax.beijing.chinatax-gov.cn", port: 443 } });
