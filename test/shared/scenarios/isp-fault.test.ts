import { casesOf } from "../cases.ts";
import { fails, silent } from "../../../shared/practice/parts.ts";
import { blindProbe, control, evidence, outside, parts } from "../evidence.ts";
import { ispFaultSample } from "../../../shared/scenarios/isp-fault.ts";

const open = { locus: "path", side: "unclear", confidence: "possible" } as const;

casesOf("isp-fault", {
  matches: {
    "silent here, open outside, everything else opens": [evidence(ispFaultSample(parts)), open],
    "broken off in the handshake here, open outside": [evidence({ recheck: fails("tcp.reset") }), open],
    "open outside although the probe has never been there before": [
      evidence({ recheck: silent, probe: outside({ history: "new" }) }),
      open,
    ],
    "silent here, open on mobile data; no probe": [
      evidence({ recheck: silent, probe: undefined, phone: { outcome: "opens" } }),
      open,
    ],
    "silent here and on mobile data, open outside: not this office": [
      evidence({ recheck: silent, phone: { outcome: "does-not-open" } }),
      { ...open, side: "beyond" },
    ],
    "all tax sites are silent here": [
      evidence({
        recheck: silent,
        sibling: control("sibling", silent),
        otherRegion: control("otherRegion", silent),
      }),
      open,
    ],
  },
  neighbours: {
    "outside it fails in the same way": [
      evidence({ recheck: silent, probe: outside({ failure: "tcp.timed_out" }) }),
      "server-outage",
    ],
    "the browser does not show us how it failed": [evidence({ recheck: fails("unknown") }), "undetermined"],
    "the probe is blind": [evidence({ recheck: silent, probe: blindProbe }), "undetermined"],
  },
  abstains: { "no probe": evidence({ recheck: silent, probe: undefined }) },
});
