import { casesOf } from "../cases.ts";
import { silent, words } from "../../../shared/practice/parts.ts";
import { evidence, parts } from "../evidence.ts";
import { clientOutdatedSample } from "../../../shared/scenarios/client-outdated.ts";

casesOf("client-outdated", {
  matches: {
    "the page says: client-outdated": [
      evidence(clientOutdatedSample(parts)),
      { locus: "device", side: "user", confidence: "likely" },
    ],
    "a message the user pasted, nothing measured": [
      evidence({ page: { meanings: ["client-outdated"], source: "pasted" }, recheck: undefined }),
      { locus: "device", side: "user", confidence: "likely" },
    ],
  },
  neighbours: {
    "the page says something else": [evidence({ page: words("browser-too-old") }), "browser-incompatible"],
    "the words were read, and now nothing comes back": [
      evidence({ page: words("client-outdated"), recheck: silent }),
      "isp-fault",
    ],
  },
  abstains: { "the page was not read": evidence({ page: undefined, recheck: undefined }) },
});
