import { casesOf } from "../cases.ts";
import { status } from "../../../shared/practice/parts.ts";
import { evidence, observed, parts } from "../evidence.ts";
import { sessionExpiredSample } from "../../../shared/scenarios/session-expired.ts";

casesOf("session-expired", {
  matches: {
    "401": [evidence({ recheck: status(401) }), { locus: "application", side: "beyond", confidence: "likely" }],
    "the page's call got a 401, the root opens": [
      evidence({ observation: observed({ type: "xmlhttprequest", outcome: "answered", status: 401 }) }),
      { locus: "application", side: "beyond", confidence: "likely" },
    ],
    "the page says so": [
      evidence(sessionExpiredSample(parts)),
      { locus: "application", side: "beyond", confidence: "likely" },
    ],
  },
  neighbours: {
    "a redirect to the sign-in page is how portals greet": [evidence({ recheck: status(302) }), "healthy"],
  },
  abstains: { "no answer was seen": evidence({ recheck: undefined }) },
});
