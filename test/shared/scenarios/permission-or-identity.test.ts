import { casesOf } from "../cases.ts";
import { evidence, silent, words } from "../evidence.ts";

casesOf("permission-or-identity", {
  matches: {
    "the page says: role-missing": [
      evidence({ page: words("role-missing") }),
      { locus: "application", side: "beyond", confidence: "likely" },
    ],
    "the page says: face-check": [
      evidence({ page: words("face-check") }),
      { locus: "application", side: "beyond", confidence: "likely" },
    ],
    "the page says: quota": [
      evidence({ page: words("quota") }),
      { locus: "application", side: "beyond", confidence: "likely" },
    ],
    "a message the user pasted, nothing measured": [
      evidence({ page: { meanings: ["role-missing"], source: "pasted" }, recheck: undefined }),
      { locus: "application", side: "beyond", confidence: "likely" },
    ],
  },
  neighbours: {
    "the page says something else": [evidence({ page: words("session-ended") }), "session-expired"],
    "the words were read, and now nothing comes back": [
      evidence({ page: words("role-missing"), recheck: silent }),
      "isp-fault",
    ],
  },
  abstains: { "the page was not read": evidence({ page: undefined, recheck: undefined }) },
});
