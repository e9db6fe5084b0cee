import { casesOf } from "../cases.ts";
import { evidence, silent, words } from "../evidence.ts";

casesOf("account-kicked-out", {
  matches: {
    "the page says: kicked-out": [
      evidence({ page: words("kicked-out") }),
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
