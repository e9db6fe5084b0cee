import { casesOf } from "../cases.ts";
import { control, evidence, fails, outside, silent } from "../evidence.ts";

const dead = fails("proxy.connection_failed");

casesOf("proxy-or-vpn-misroute", {
  matches: {
    "the proxy is dead for everybody": [
      evidence({
        recheck: dead,
        neutral: control("neutral", dead),
        unrelated: control("unrelated", dead),
        probe: { outcome: "unreachable", reason: "failed" },
        doh: { outcome: "unreadable", addresses: [], durationMs: 5 },
        captive: { outcome: "failed", failure: "proxy.connection_failed", durationMs: 5 },
        clock: [],
      }),
      { locus: "local-network", side: "user", confidence: "certain" },
    ],
    "the proxy refuses this host only: it may not reach the portal itself": [
      evidence({ recheck: fails("proxy.tunnel_failed") }),
      { locus: "local-network", side: "unclear", confidence: "possible" },
    ],
  },
  neighbours: {
    "no proxy in sight": [evidence({ recheck: silent }), "isp-fault"],
    "the proxy cannot reach the portal, and a probe that used to cannot either": [
      evidence({ recheck: fails("proxy.tunnel_failed"), probe: outside({ failure: "tcp.refused" }) }),
      "server-outage",
    ],
  },
  abstains: { "no neutral host was asked": evidence({ recheck: dead, neutral: undefined }) },
});
