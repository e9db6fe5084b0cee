import { casesOf } from "../cases.ts";
import { silent, status, words } from "../../../shared/practice/parts.ts";
import { evidence, outside, parts } from "../evidence.ts";
import { scheduledMaintenanceSample } from "../../../shared/scenarios/scheduled-maintenance.ts";

casesOf("scheduled-maintenance", {
  matches: {
    "the page says: maintenance": [
      evidence(scheduledMaintenanceSample(parts)),
      { locus: "server", side: "beyond", confidence: "likely" },
    ],
    "a message the user pasted, nothing measured": [
      evidence({ page: { meanings: ["maintenance"], source: "pasted" }, recheck: undefined }),
      { locus: "server", side: "beyond", confidence: "likely" },
    ],
    "with a 503": [
      evidence({
        page: words("maintenance"),
        recheck: status(503),
        probe: outside({ failure: "http.error", at: "http", status: 503 }),
      }),
      { locus: "server", side: "beyond", confidence: "likely" },
    ],
  },
  neighbours: {
    "the page says something else": [evidence({ page: words("queue") }), "peak-congestion"],
    "the words were read, and now nothing comes back": [
      evidence({ page: words("maintenance"), recheck: silent }),
      "isp-fault",
    ],
  },
  abstains: { "the page was not read": evidence({ page: undefined, recheck: undefined }) },
});
