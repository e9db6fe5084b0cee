import { defineScenario } from "./define.ts";

/** The browser itself refused to send the request: another extension, or a rule of the company. */
export const blockedByExtension = defineScenario({
  id: "blocked-by-extension",
  layer: "device",
  remedies: ["allow-blocked-request"],
  needs: [],
  when: ({ browser }) =>
    browser.failure === "client.blocked_by_client" || browser.failure === "client.blocked_by_administrator"
      ? { locus: "device", side: "user", confidence: "certain" }
      : undefined,
});
