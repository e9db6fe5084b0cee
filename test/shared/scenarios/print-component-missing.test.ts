import { casesOf } from "../cases.ts";
import { words } from "../../../shared/practice/parts.ts";
import { evidence, parts } from "../evidence.ts";
import { printComponentMissingSample } from "../../../shared/scenarios/print-component-missing.ts";

const port = { kind: "print", port: 18_000 } as const;

casesOf("print-component-missing", {
  matches: {
    "refused to the page and to us": [
      evidence(printComponentMissingSample(parts)),
      { locus: "device", side: "user", confidence: "certain" },
    ],
    "it does not answer the page": [
      evidence({ loopback: [{ ...port, page: "unanswered" }] }),
      { locus: "device", side: "user", confidence: "likely" },
    ],
    "the page says so": [
      evidence({ page: words("print-component-missing") }),
      { locus: "device", side: "user", confidence: "likely" },
    ],
  },
  neighbours: {
    "the certificate service as well: issuing goes before printing": [
      evidence({
        loopback: [
          { ...port, page: "refused", own: "refused" },
          { kind: "certificate", port: 28_000, page: "refused", own: "refused" },
        ],
      }),
      "local-component-missing",
    ],
    "another port of the print program answers": [
      evidence({
        loopback: [
          { ...port, page: "refused" },
          { ...port, port: 8000, page: "answered" },
        ],
      }),
      "healthy",
    ],
  },
  abstains: { "the ports were not looked at": evidence({ recheck: undefined }) },
});
