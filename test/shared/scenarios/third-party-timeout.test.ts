import { casesOf } from "../cases.ts";
import { silent, words } from "../../../shared/practice/parts.ts";
import { evidence, parts } from "../evidence.ts";
import { thirdPartyTimeoutSample } from "../../../shared/scenarios/third-party-timeout.ts";

casesOf("third-party-timeout", {
  matches: {
    "the page says: code-not-arriving": [
      evidence(thirdPartyTimeoutSample(parts)),
      { locus: "server", side: "beyond", confidence: "likely" },
    ],
    "a message the user pasted, nothing measured": [
      evidence({ page: { meanings: ["code-not-arriving"], source: "pasted" }, recheck: undefined }),
      { locus: "server", side: "beyond", confidence: "likely" },
    ],
  },
  neighbours: {
    "the page says something else": [evidence({ page: words("face-check") }), "permission-or-identity"],
    "the words were read, and now nothing comes back": [
      evidence({ page: words("code-not-arriving"), recheck: silent }),
      "isp-fault",
    ],
  },
  abstains: { "the page was not read": evidence({ page: undefined, recheck: undefined }) },
});
