import { casesOf } from "../cases.ts";
import { blindProbe, control, evidence, fails, silent } from "../evidence.ts";

casesOf("undetermined", {
  matches: {
    "silent here, the probe is blind, other portals open": [
      evidence({ recheck: silent, probe: blindProbe }),
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
