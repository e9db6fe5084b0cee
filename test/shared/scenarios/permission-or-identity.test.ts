import { casesOf } from "../cases.ts";
import { silent, words } from "../../../shared/practice/parts.ts";
import { evidence, parts } from "../evidence.ts";
import { permissionOrIdentitySample } from "../../../shared/scenarios/permission-or-identity.ts";

casesOf("permission-or-identity", {
  matches: {
    "the page says: role-missing": [
      evidence(permissionOrIdentitySample(parts)),
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
