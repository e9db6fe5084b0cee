import { casesOf } from "../cases.ts";
import { evidence, observed, status, words } from "../evidence.ts";

casesOf("session-expired", {
  matches: {
    "401": [evidence({ recheck: status(401) }), { locus: "application", side: "beyond", confidence: "likely" }],
    "the page's call got a 401, the root opens": [
      evidence({ observation: observed({ type: "xmlhttprequest", outcome: "answered", status: 401 }) }),
      { locus: "application", side: "beyond", confidence: "likely" },
    ],
    "the page says so": [
      evidence({ page: words("session-ended") }),
      { locus: "application", side: "beyond", confidence: "likely" },
    ],
  },
  neighbours: {
    "a redirect to the sign-in page is how portals greet": [evidence({ recheck: status(302) }), "healthy"],
  },
  abstains: { "no answer was seen": evidence({ recheck: undefined }) },
});
