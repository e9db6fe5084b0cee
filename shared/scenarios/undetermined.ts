import { userSideExcluded } from "../user-side.ts";
import { defineScenario } from "./define.ts";

/** Nothing that we know of fits what was measured, or too little was measured to tell. */
export const undetermined = defineScenario({
  id: "undetermined",
  layer: "application",
  remedies: ["try-phone", "use-mobile-hotspot"],
  needs: [],
  when: (comparison) => ({
    locus: "unknown",
    side: userSideExcluded(comparison) ? "beyond" : "unclear",
    confidence: "possible",
    settle: "phone",
  }),
});
