import { casesOf } from "../cases.ts";
import { fails, silent } from "../../../shared/practice/parts.ts";
import { evidence, outside, parts } from "../evidence.ts";
import { ipv6BrokenPathSample } from "../../../shared/scenarios/ipv6-broken-path.ts";

const broken = { ipv4: "answered", ipv6: "unanswered", targetHasIpv6: true } as const;
const open = { locus: "local-network", side: "unclear", confidence: "possible" } as const;

casesOf("ipv6-broken-path", {
  matches: {
    "IPv4 answers, IPv6 is silent, the portal has both": [evidence(ipv6BrokenPathSample(parts)), open],
    "Chromium's own time-out": [evidence({ recheck: fails("tls.timed_out", 30_000), families: broken }), open],
  },
  neighbours: {
    "no IPv6 here at all: the browser takes IPv4": [
      evidence({ recheck: silent, families: { ...broken, ipv6: "failed" } }),
      "isp-fault",
    ],
    "the portal has no IPv6": [
      evidence({ recheck: silent, families: { ...broken, targetHasIpv6: false } }),
      "isp-fault",
    ],
    "it is silent outside too": [
      evidence({ recheck: silent, families: broken, probe: outside({ failure: "tcp.timed_out" }) }),
      "server-outage",
    ],
    "a refusal comes from somebody": [evidence({ recheck: fails("tcp.refused"), families: broken }), "isp-fault"],
  },
  abstains: { "the families were not compared": evidence({ recheck: silent, families: undefined }) },
});
