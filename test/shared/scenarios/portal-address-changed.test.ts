import { casesOf } from "../cases.ts";
import { fails, silent } from "../../../shared/practice/parts.ts";
import { control, evidence, outside, parts } from "../evidence.ts";
import { portalAddressChangedSample } from "../../../shared/scenarios/portal-address-changed.ts";

const old = { host: "etax.beijing.chinatax.gov.cn", port: 443 };

casesOf("portal-address-changed", {
  matches: {
    "the old entrance is silent, the region's site opens": [
      evidence(portalAddressChangedSample(parts)),
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
