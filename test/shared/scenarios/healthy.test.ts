import { casesOf } from "../cases.ts";
import { fails, status } from "../../../shared/practice/parts.ts";
import { blindProbe, evidence, outside, parts } from "../evidence.ts";
import { healthySample } from "../../../shared/scenarios/healthy.ts";

const well = { locus: "none", side: "none", confidence: "certain" } as const;

casesOf("healthy", {
  matches: {
    "it opens": [evidence(healthySample(parts)), well],
    "it sends to the sign-in page": [evidence({ recheck: status(302) }), well],
    "it answers 404 for its root, which is nobody's page": [
      evidence({ recheck: status(404), probe: outside({ failure: "http.error", at: "http", status: 404 }) }),
      well,
    ],
    "it opens, and the probe is blind": [evidence({ probe: blindProbe }), well],
    "it opens, and public resolvers name another address": [
      evidence({ doh: { outcome: "answered", rcode: 0, addresses: ["1.2.3.4"], durationMs: 30 } }),
      well,
    ],
    "it opens here and not outside": [evidence({ probe: outside({ failure: "tcp.refused" }) }), well],
  },
  neighbours: { "it does not open": [evidence({ recheck: fails("tcp.refused") }), "isp-fault"] },
  abstains: { "the re-check has not landed": evidence({ recheck: undefined }) },
});
