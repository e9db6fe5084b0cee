import { casesOf } from "../cases.ts";
import { silent, words } from "../../../shared/practice/parts.ts";
import { evidence, parts } from "../evidence.ts";
import { accountKickedOutSample } from "../../../shared/scenarios/account-kicked-out.ts";

casesOf("account-kicked-out", {
  matches: {
    "the page says: kicked-out": [
      evidence(accountKickedOutSample(parts)),
      { locus: "application", side: "beyond", confidence: "likely" },
    ],
    "a message the user pasted, nothing measured": [
      evidence({ page: { meanings: ["kicked-out"], source: "pasted" }, recheck: undefined }),
      { locus: "application", side: "beyond", confidence: "likely" },
    ],
  },
  neighbours: {
    "the page says something else": [evidence({ page: words("session-ended") }), "session-expired"],
    "the words were read, and now nothing comes back": [
      evidence({ page: words("kicked-out"), recheck: silent }),
      "isp-fault",
    ],
  },
  abstains: { "the page was not read": evidence({ page: undefined, recheck: undefined }) },
});
