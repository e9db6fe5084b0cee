import { casesOf } from "../cases.ts";
import { control, evidence, fails, outside, silent } from "../evidence.ts";

const old = { host: "etax.beijing.chinatax.gov.cn", port: 443 };

casesOf("portal-address-changed", {
  matches: {
    "the old entrance is silent, the region's site opens": [
      evidence({ target: old, recheck: silent }),
      { locus: "device", side: "user", confidence: "likely" },
    ],
    "it is gone outside too": [
      evidence({ target: old, recheck: fails("tcp.refused"), probe: outside({ failure: "tcp.refused" }) }),
      { locus: "device", side: "user", confidence: "likely" },
    ],
    "nothing of the region opens": [
      evidence({ target: old, recheck: silent, sibling: control("sibling", silent) }),
      { locus: "device", side: "unclear", confidence: "possible" },
    ],
  },
  neighbours: {
    "the old entrance still leads on": [evidence({ target: old }), "healthy"],
    "the current entrance is silent": [evidence({ target: { ...old, port: 8443 }, recheck: silent }), "isp-fault"],
  },
  abstains: { "nothing was asked": evidence({ target: old, recheck: undefined }) },
});
