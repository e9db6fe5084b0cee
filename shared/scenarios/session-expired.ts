import { pageSays } from "../page-says.ts";
import { words } from "../practice/parts.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** The portal answers and wants a sign-in first. */
export const sessionExpired = defineScenario({
  id: "session-expired",
  layer: "application",
  remedies: ["sign-in-to-portal"],
  needs: [],
  when: (comparison) => {
    const { browser, evidence } = comparison;
    // Our own request carries no session: that the root answers it does not contradict the page's 401.
    const refused = browser.outcome === "answered" && evidence.observation?.status === 401;
    if (refused || browser.status === 401) return { locus: "application", side: "beyond", confidence: "likely" };
    return pageSays(comparison, ["session-ended"], {
      locus: "application",
      side: "beyond",
      alternatives: ["account-kicked-out"],
    });
  },
});

export const sessionExpiredSample: Sample = () => ({ page: words("session-ended") });
