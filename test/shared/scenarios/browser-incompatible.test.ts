import { casesOf } from "../cases.ts";
import { silent, words } from "../../../shared/practice/parts.ts";
import { evidence, parts } from "../evidence.ts";
import { browserIncompatibleSample } from "../../../shared/scenarios/browser-incompatible.ts";

casesOf("browser-incompatible", {
  matches: {
    "the page says: browser-too-old": [
      evidence(browserIncompatibleSample(parts)),
      { locus: "device", side: "user", confidence: "likely" },
    ],
    "a message the user pasted, nothing measured": [
      evidence({ page: { meanings: ["browser-too-old"], source: "pasted" }, recheck: undefined }),
      { locus: "device", side: "user", confidence: "likely" },
    ],
  },
  neighbours: {
    "the page says something else": [evidence({ page: words("client-outdated") }), "client-outdated"],
    "the words were read, and now nothing comes back": [
      evidence({ page: words("browser-too-old"), recheck: silent }),
      "isp-fault",
    ],
  },
  abstains: { "the page was not read": evidence({ page: undefined, recheck: undefined }) },
});
