import { defineScenario } from "./define.ts";

/** The portal answers and wants a sign-in first. */
export const sessionExpired = defineScenario({
  id: "session-expired",
  layer: "application",
  remedies: ["sign-in-to-portal"],
  needs: [],
  when: ({ browser }) =>
    browser.status === 401 ? { locus: "application", side: "beyond", confidence: "likely" } : undefined,
});
