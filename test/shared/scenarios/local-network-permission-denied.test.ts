import { casesOf } from "../cases.ts";
import { evidence, observed, parts } from "../evidence.ts";
import { localNetworkPermissionDeniedSample } from "../../../shared/scenarios/local-network-permission-denied.ts";

const denied = { kind: "certificate", port: 28_000, page: "not-permitted" } as const;

casesOf("local-network-permission-denied", {
  matches: {
    "the page may not ask, and the program is there": [
      evidence(localNetworkPermissionDeniedSample(parts)),
      { locus: "device", side: "user", confidence: "certain" },
    ],
    "the page may not ask, and nothing is there either": [
      evidence({ loopback: [{ ...denied, own: "refused" }] }),
      { locus: "device", side: "user", confidence: "likely" },
    ],
    "the browser's own error": [
      evidence({ observation: observed({ failure: "client.blocked_by_local_network_access" }) }),
      { locus: "device", side: "user", confidence: "certain" },
    ],
  },
  neighbours: {
    "the program refuses": [
      evidence({ loopback: [{ ...denied, page: "refused", own: "refused" }] }),
      "local-component-missing",
    ],
    "another extension stopped it": [
      evidence({ observation: observed({ failure: "client.blocked_by_client" }) }),
      "blocked-by-extension",
    ],
  },
  abstains: { "the ports were not looked at": evidence({ recheck: undefined }) },
});
