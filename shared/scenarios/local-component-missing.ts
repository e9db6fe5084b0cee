import { failedCalls } from "../loopback.ts";
import { pageSays } from "../page-says.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** The page needs a program on this computer (certificate service, key driver, vendor's helper) that does not run. */
export const localComponentMissing = defineScenario({
  id: "local-component-missing",
  layer: "device",
  remedies: ["start-local-component"],
  needs: [],
  when: (comparison) => {
    const calls = failedCalls(comparison, ["certificate", "vendor"]);
    // Refused by the computer itself, to the page and to us: nothing listens there.
    if (calls.some(({ page, own }) => page === "refused" && own === "refused")) {
      return { locus: "device", side: "user", confidence: "certain" };
    }
    if (calls.some(({ page }) => page !== "not-permitted")) {
      return { locus: "device", side: "user", confidence: "likely" };
    }
    return pageSays(comparison, ["component-missing"], {
      locus: "device",
      side: "user",
      alternatives: ["local-network-permission-denied"],
    });
  },
});

export const localComponentMissingSample: Sample = () => ({
  loopback: [{ kind: "certificate", port: 28_000, page: "refused", own: "refused" }],
});
