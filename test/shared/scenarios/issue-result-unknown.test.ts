import { casesOf } from "../cases.ts";
import { silent, words } from "../../../shared/practice/parts.ts";
import { evidence, observed, parts } from "../evidence.ts";
import { issueResultUnknownSample } from "../../../shared/scenarios/issue-result-unknown.ts";

const submit = observed({ method: "POST", type: "xmlhttprequest" });
const open = { locus: "server", side: "beyond", confidence: "possible" } as const;

casesOf("issue-result-unknown", {
  matches: {
    "the page says that it may have been issued": [
      evidence({ page: words("result-unknown") }),
      { locus: "server", side: "beyond", confidence: "likely" },
    ],
    "a submit on the issuing host hung, and the site answers": [evidence(issueResultUnknownSample(parts)), open],
    "a submit got a 504": [evidence({ observation: { ...submit, outcome: "answered", status: 504 } }), open],
    "a submit was broken off": [evidence({ observation: { ...submit, failure: "tcp.reset" } }), open],
  },
  neighbours: {
    "a query hung, not a submit": [
      evidence({ observation: observed({ type: "xmlhttprequest", outcome: "hung" }) }),
      "healthy",
    ],
    "the site cannot be reached at all: that comes first, the guard shows anyway": [
      evidence({ observation: submit, recheck: silent }),
      "isp-fault",
    ],
    "the sign-in host takes no invoices": [
      evidence({
        target: { host: "tpass.beijing.chinatax.gov.cn", port: 8443 },
        observation: { ...submit, outcome: "answered", status: 504 },
      }),
      "server-outage",
    ],
  },
  abstains: { "nothing was seen": evidence({ recheck: undefined }) },
});
