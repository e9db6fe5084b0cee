import { failedCalls } from "../loopback.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** The browser does not let the page talk to programs on this computer (Local Network Access, Chromium 142 and later). */
export const localNetworkPermissionDenied = defineScenario({
  id: "local-network-permission-denied",
  layer: "device",
  remedies: ["allow-local-network"],
  needs: [],
  when: (comparison) => {
    const denied = failedCalls(comparison, ["certificate", "print", "vendor"]).filter(
      ({ page }) => page === "not-permitted",
    );
    if (denied.length === 0 && comparison.browser.failure !== "client.blocked_by_local_network_access")
      return undefined;
    // If nothing listens there either, permission alone will not help.
    return denied.length > 0 && denied.every(({ own }) => own === "refused")
      ? {
          locus: "device",
          side: "user",
          confidence: "likely",
          alternatives: ["local-component-missing", "print-component-missing"],
        }
      : { locus: "device", side: "user", confidence: "certain" };
  },
});

export const localNetworkPermissionDeniedSample: Sample = () => ({
  loopback: [{ kind: "certificate", port: 28_000, page: "not-permitted", own: "answered" }],
});
