import { casesOf } from "../cases.ts";
import { fails, silent } from "../../../shared/practice/parts.ts";
import { blindProbe, control, evidence, parts } from "../evidence.ts";
import { undeterminedSample } from "../../../shared/scenarios/undetermined.ts";

casesOf("undetermined", {
  matches: {
    "silent here, the probe is blind, other portals open": [
      evidence(undeterminedSample(parts)),
      { locus: "unknown", side: "unclear", confidence: "possible" },
    ],
    "a foreign certificate on this host alone, and no probe": [
      evidence({ recheck: fails("tls.cert.authority_invalid"), probe: undefined }),
      { locus: "unknown", side: "unclear", confidence: "possible" },
    ],
    "a telephone fails too: whose it is stays open, not on which side": [
      evidence({
        recheck: fails("tls.cert.authority_invalid"),
        probe: undefined,
        phone: { outcome: "does-not-open" },
      }),
      { locus: "unknown", side: "beyond", confidence: "possible" },
    ],
    "nothing was measured": [
      evidence({ recheck: undefined }),
      { locus: "unknown", side: "unclear", confidence: "possible" },
    ],
  },
  neighbours: {
    "every portal is silent while the port is open": [
      evidence({ recheck: silent, otherRegion: control("otherRegion", silent), probe: blindProbe }),
      "server-outage",
    ],
  },
  abstains: {},
});
