import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** The portal opens in this browser, now. */
export const healthy = defineScenario({
  id: "healthy",
  layer: "application",
  remedies: [],
  needs: ["recheck"],
  when: ({ browser }) =>
    browser.outcome === "answered" ? { locus: "none", side: "none", confidence: "certain" } : undefined,
});

export const healthySample: Sample = () => ({});
