import { pageSays } from "../page-says.ts";
import { defineScenario } from "./define.ts";

/** The same account signed in elsewhere, which ended this session. */
export const accountKickedOut = defineScenario({
  id: "account-kicked-out",
  layer: "application",
  remedies: ["one-account-each", "sign-in-to-portal"],
  needs: ["page"],
  when: (comparison) =>
    pageSays(comparison, ["kicked-out"], {
      locus: "application",
      side: "beyond",
      alternatives: ["session-expired"],
    }),
});
