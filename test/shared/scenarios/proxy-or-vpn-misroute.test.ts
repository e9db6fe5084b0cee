import { casesOf } from "../cases.ts";
import { fails, silent } from "../../../shared/practice/parts.ts";
import { evidence, outside, parts } from "../evidence.ts";
import { proxyOrVpnMisrouteSample } from "../../../shared/scenarios/proxy-or-vpn-misroute.ts";

const dead = fails("proxy.connection_failed");

casesOf("proxy-or-vpn-misroute", {
  matches: {
    "the proxy is dead for everybody": [
      evidence(proxyOrVpnMisrouteSample(parts)),
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
