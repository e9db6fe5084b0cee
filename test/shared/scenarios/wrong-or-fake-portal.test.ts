import { casesOf } from "../cases.ts";
import { silent } from "../../../shared/practice/parts.ts";
import { evidence, parts } from "../evidence.ts";
import { wrongOrFakePortalSample } from "../../../shared/scenarios/wrong-or-fake-portal.ts";

const fake = { host: "etax.beijing.chinatax-gov.cn", port: 443 };
const named = { locus: "device", side: "user", confidence: "likely" } as const;

casesOf("wrong-or-fake-portal", {
  matches: {
    "it opens, and is not the tax bureau's": [evidence(wrongOrFakePortalSample(parts)), named],
    "it does not open": [evidence({ target: fake, recheck: silent }), named],
    "nothing was measured yet": [evidence({ target: fake, recheck: undefined, probe: undefined }), named],
  },
  neighbours: {
    "the user added it": [evidence({ target: fake, ownPortal: true }), "healthy"],
    "under the tax authority's own domain, not in the catalogue": [
      evidence({ target: { host: "etax.somewhere.chinatax.gov.cn", port: 8443 } }),
      "healthy",
    ],
    "a company's own server": [evidence({ target: { host: "invoice.company.com.cn", port: 443 } }), "healthy"],
  },
  abstains: {
    "an unknown host of which nothing is known": evidence({
      target: { host: "a.example", port: 443 },
      recheck: undefined,
    }),
  },
});
