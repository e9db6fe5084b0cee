import { casesOf } from "../cases.ts";
import { fails, silent } from "../../../shared/practice/parts.ts";
import { evidence, now, observed, target, parts } from "../evidence.ts";
import { blockedByExtensionSample } from "../../../shared/scenarios/blocked-by-extension.ts";

const blocked = {
  target,
  method: "GET",
  type: "main_frame",
  outcome: "failed",
  failure: "client.blocked_by_client",
  startedAt: now,
  durationMs: 0,
} as const;

casesOf("blocked-by-extension", {
  matches: {
    "another extension stopped the user's request, ours went through": [
      evidence(blockedByExtensionSample(parts)),
      { locus: "device", side: "user", confidence: "certain" },
    ],
    "a rule of the company stopped it": [
      evidence({ recheck: fails("client.blocked_by_administrator") }),
      { locus: "device", side: "user", confidence: "certain" },
    ],
    "the tab shows an error page, our request gets through, and no request of the tab was ever seen": [
      evidence({ tab: { shows: "error" } }),
      { locus: "device", side: "user", confidence: "possible" },
    ],
  },
  neighbours: {
    "the tab still shows the error of an outage that is over": [
      evidence({ tab: { shows: "error" }, observation: observed({ failure: "tcp.refused" }) }),
      "healthy",
    ],
    "the tab shows the site": [evidence({ tab: { shows: "page" } }), "healthy"],
    "the network changed in the middle": [
      evidence({ observation: { ...blocked, failure: "client.network_changed" } }),
      "healthy",
    ],
  },
  abstains: { "nothing says that the browser refused": evidence({ recheck: silent }) },
});
