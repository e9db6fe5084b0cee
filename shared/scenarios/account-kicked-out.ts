import { pageSays } from "../page-says.ts";
import { words } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
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

export const accountKickedOutSample: Sample = () => ({ page: words("kicked-out") });
