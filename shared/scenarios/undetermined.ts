import type { Comparison } from "../comparison.ts";
import { userSideExcluded } from "../user-side.ts";
import { silent } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** Nothing that we know of fits what was measured, or too little was measured to tell. */
export const undetermined = defineScenario({
  id: "undetermined",
  layer: "application",
  remedies: ["try-phone", "use-mobile-hotspot"],
  needs: [],
  when: (comparison) => ({
    locus: "unknown",
    side: userSideExcluded(comparison) || phoneFailsToo(comparison) ? "beyond" : "unclear",
    confidence: "possible",
    settle: "phone",
  }),
});

/** Where the internet works here, two lines that fail alike are not both this user's. */
function phoneFailsToo({ evidence: { phone }, browser, internetWorks }: Comparison): boolean {
  return phone?.outcome === "does-not-open" && internetWorks && browser.outcome === "failed";
}

export const undeterminedSample: Sample = ({ blindProbe }) => ({ recheck: silent, probe: blindProbe });
