import { pageSays } from "../page-says.ts";
import { words } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** A service that the portal relies on is late: text messages, face checks, payment, electronic signatures. */
export const thirdPartyTimeout = defineScenario({
  id: "third-party-timeout",
  layer: "application",
  remedies: ["wait-for-code"],
  needs: ["page"],
  when: (comparison) => pageSays(comparison, ["code-not-arriving"], { locus: "server", side: "beyond" }),
});

export const thirdPartyTimeoutSample: Sample = () => ({ page: words("code-not-arriving") });
