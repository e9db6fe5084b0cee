import { casesOf } from "../cases.ts";
import { fails, silent } from "../../../shared/practice/parts.ts";
import { control, evidence, outside, target, parts } from "../evidence.ts";
import { loadBalancerMisrouteSample } from "../../../shared/scenarios/load-balancer-misroute.ts";

const oneDead = { failure: "tcp.refused", layer: "tcp", address: "36.110.1.11" } as const;
const flapping = { tries: 3, answered: 2, failures: ["tcp.reset"] } as const;

casesOf("load-balancer-misroute", {
  matches: {
    "one of two servers refuses, here and outside": [
      evidence(loadBalancerMisrouteSample(parts)),
      { locus: "server", side: "beyond", confidence: "certain" },
    ],
    "the same from a probe that has a history of one layer below only": [
      evidence({ recheck: fails("tcp.refused"), probe: outside({ second: oneDead }), otherRegion: undefined }),
      { locus: "server", side: "beyond", confidence: "certain" },
    ],
    "now it opens, now it does not, and so it does outside": [
      evidence({ repeats: flapping, probe: outside({ tries: [5, 3] }) }),
      { locus: "server", side: "beyond", confidence: "likely" },
    ],
    "now it opens, now it does not; outside it always opens": [
      evidence({ repeats: flapping }),
      { locus: "server", side: "unclear", confidence: "possible" },
    ],
  },
  neighbours: {
    "every try fails": [
      evidence({ recheck: fails("tcp.reset"), repeats: { tries: 3, answered: 0, failures: ["tcp.reset"] } }),
      "isp-fault",
    ],
    "the line loses packets of everybody": [
      evidence({ repeats: flapping, quality: { samples: 10, lost: 4, rttMs: 90 } }),
      "weak-network",
    ],
    "an unrelated host fails as well": [
      evidence({ recheck: silent, repeats: flapping, unrelated: control("unrelated", silent) }),
      "isp-fault",
    ],
    "only the probe's IPv6 fails: a vantage without IPv6 says nothing": [
      evidence({
        recheck: fails("tcp.refused"),
        target,
        probe: outside({ second: { ...oneDead, address: "2408:8000::1" } }),
      }),
      "isp-fault",
    ],
    "one of two servers breaks off outside, here nothing comes back: not the same failure": [
      evidence({ recheck: silent, probe: outside({ second: { ...oneDead, failure: "tcp.reset" } }) }),
      "isp-fault",
    ],
  },
  abstains: { "tried once": evidence({ recheck: undefined, repeats: undefined }) },
});
