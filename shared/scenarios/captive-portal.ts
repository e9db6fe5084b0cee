import { defineScenario } from "./define.ts";

/** The network wants a sign-in first and answers in the name of others until it has one. */
export const captivePortal = defineScenario({
  id: "captive-portal",
  layer: "network",
  remedies: ["sign-in-to-network", "use-mobile-hotspot"],
  needs: ["captive"],
  when: ({ evidence, browser }) =>
    evidence.captive.outcome === "altered" && browser.outcome === "failed"
      ? { locus: "local-network", side: "user", confidence: "certain" }
      : undefined,
  excludedBy: ({ evidence }) => (evidence.captive?.outcome === "clean" ? "captive" : undefined),
});
