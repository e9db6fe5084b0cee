import { casesOf } from "../cases.ts";
import { silent, words } from "../../../shared/practice/parts.ts";
import { evidence, parts } from "../evidence.ts";
import { taxInterfaceChangeSample } from "../../../shared/scenarios/tax-interface-change.ts";

casesOf("tax-interface-change", {
  matches: {
    "the page says: interface-changed": [
      evidence(taxInterfaceChangeSample(parts)),
      { locus: "application", side: "beyond", confidence: "likely" },
    ],
    "a message the user pasted, nothing measured": [
      evidence({ page: { meanings: ["interface-changed"], source: "pasted" }, recheck: undefined }),
      { locus: "application", side: "beyond", confidence: "likely" },
    ],
  },
  neighbours: {
    "the page says something else": [evidence({ page: words("client-outdated") }), "client-outdated"],
    "the words were read, and now nothing comes back": [
      evidence({ page: words("interface-changed"), recheck: silent }),
      "isp-fault",
    ],
  },
  abstains: { "the page was not read": evidence({ page: undefined, recheck: undefined }) },
});
