import { casesOf } from "../cases.ts";
import { silent, status, words } from "../../../shared/practice/parts.ts";
import { evidence, outside, parts } from "../evidence.ts";
import { localComponentMissingSample } from "../../../shared/scenarios/local-component-missing.ts";

const port = { kind: "certificate", port: 28_000 } as const;

casesOf("local-component-missing", {
  matches: {
    "refused to the page and to us": [
      evidence(localComponentMissingSample(parts)),
      { locus: "device", side: "user", confidence: "certain" },
    ],
    "refused to the page, and we may not look": [
      evidence({ loopback: [{ ...port, page: "refused" }] }),
      { locus: "device", side: "user", confidence: "likely" },
    ],
    "the page says so": [
      evidence({ page: words("component-missing") }),
      { locus: "device", side: "user", confidence: "likely" },
    ],
  },
  neighbours: {
    "nobody asked for it: a computer without a key driver is well": [
      evidence({ loopback: [{ ...port, own: "refused" }] }),
      "healthy",
    ],
    "a second port of the same program answered": [
      evidence({
        loopback: [
          { ...port, page: "refused", own: "refused" },
          { ...port, port: 28_001, page: "answered" },
        ],
      }),
      "healthy",
    ],
    "the browser did not let the page ask": [
      evidence({ loopback: [{ ...port, page: "not-permitted", own: "answered" }] }),
      "local-network-permission-denied",
    ],
    "a print program": [
      evidence({ loopback: [{ kind: "print", port: 18_000, page: "refused", own: "refused" }] }),
      "print-component-missing",
    ],
    "the portal is down: not for want of a program here": [
      evidence({
        loopback: [{ ...port, page: "refused", own: "refused" }],
        recheck: status(503),
        probe: outside({ failure: "http.error", at: "http", status: 503 }),
      }),
      "server-outage",
    ],
    "the site itself is out of reach": [evidence({ page: words("component-missing"), recheck: silent }), "isp-fault"],
  },
  abstains: { "the ports were not looked at": evidence({ recheck: undefined }) },
});
