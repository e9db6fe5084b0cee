import { casesOf } from "../cases.ts";
import { fails, silent } from "../../../shared/practice/parts.ts";
import { evidence, observed, outside, parts } from "../evidence.ts";
import { weakNetworkSample } from "../../../shared/scenarios/weak-network.ts";

const open = { locus: "local-network", side: "unclear", confidence: "possible" } as const;
const lossy = { samples: 10, lost: 4, rttMs: 120 };

casesOf("weak-network", {
  matches: {
    "four of ten small requests are lost, and the portal is silent": [evidence(weakNetworkSample(parts)), open],
    "slow to everybody": [evidence({ recheck: silent, quality: { samples: 8, lost: 0, rttMs: 1400 } }), open],
    "it hung, and opens again": [evidence({ observation: observed({ outcome: "hung" }), quality: lossy }), open],
    "nothing came back at all": [evidence({ recheck: silent, quality: { samples: 10, lost: 10 } }), open],
    "three small requests, all lost: no more are sent": [
      evidence({ recheck: silent, quality: { samples: 3, lost: 3 } }),
      open,
    ],
  },
  neighbours: {
    "it is silent outside too, where it used to open": [
      evidence({ recheck: silent, quality: lossy, probe: outside({ failure: "tcp.timed_out" }) }),
      "server-outage",
    ],
    "slow, and everything opens": [evidence({ quality: { samples: 10, lost: 0, rttMs: 900 } }), "healthy"],
    "too few small requests": [evidence({ recheck: silent, quality: { samples: 2, lost: 2 } }), "isp-fault"],
    "a refusal is not chance": [evidence({ recheck: fails("tcp.refused"), quality: lossy }), "isp-fault"],
    "one lost of ten, and the portal is silent": [
      evidence({ recheck: silent, quality: { samples: 10, lost: 1, rttMs: 80 } }),
      "isp-fault",
    ],
    "the port is blocked as well: the lower cause": [
      evidence({
        recheck: fails("tls.cert.date_invalid"),
        quality: lossy,
        probe: outside({ failure: "tls.cert.date_invalid" }),
      }),
      "server-certificate-expired",
    ],
  },
  abstains: { "the line was not measured": evidence({ recheck: silent, quality: undefined }) },
});
