import { failedCalls } from "../loopback.ts";
import { pageSays } from "../page-says.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** Printing from the page needs a program that does not run; issuing does not depend on it. */
export const printComponentMissing = defineScenario({
  id: "print-component-missing",
  layer: "device",
  remedies: ["print-without-component"],
  needs: [],
  when: (comparison) => {
    const calls = failedCalls(comparison, ["print"]).filter(({ page }) => page !== "not-permitted");
    if (calls.length > 0) {
      const refused = calls.some(({ page, own }) => page === "refused" && own === "refused");
      return { locus: "device", side: "user", confidence: refused ? "certain" : "likely" };
    }
    return pageSays(comparison, ["print-component-missing"], { locus: "device", side: "user" });
  },
});

export const printComponentMissingSample: Sample = () => ({
  loopback: [{ kind: "print", port: 18_000, page: "refused", own: "refused" }],
});
