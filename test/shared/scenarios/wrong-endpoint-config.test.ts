import { casesOf } from "../cases.ts";
import { silent, words } from "../../../shared/practice/parts.ts";
import { evidence, parts } from "../evidence.ts";
import { wrongEndpointConfigSample } from "../../../shared/scenarios/wrong-endpoint-config.ts";

casesOf("wrong-endpoint-config", {
  matches: {
    "the page says: endpoint-wrong": [
      evidence(wrongEndpointConfigSample(parts)),
      { locus: "device", side: "user", confidence: "likely" },
    ],
    "a message the user pasted, nothing measured": [
      evidence({ page: { meanings: ["endpoint-wrong"], source: "pasted" }, recheck: undefined }),
      { locus: "device", side: "user", confidence: "likely" },
    ],
  },
  neighbours: {
    "the page says something else": [evidence({ page: words("client-outdated") }), "client-outdated"],
    "the words were read, and now nothing comes back": [
      evidence({ page: words("endpoint-wrong"), recheck: silent }),
      "isp-fault",
    ],
  },
  abstains: { "the page was not read": evidence({ page: undefined, recheck: undefined }) },
});
