import { casesOf } from "../cases.ts";
import { evidence, status } from "../evidence.ts";

casesOf("session-expired", {
  matches: {
    "401": [evidence({ recheck: status(401) }), { locus: "application", side: "beyond", confidence: "likely" }],
  },
  neighbours: {
    "a redirect to the sign-in page is how portals greet": [evidence({ recheck: status(302) }), "healthy"],
  },
  abstains: { "no answer was seen": evidence({ recheck: undefined }) },
});
