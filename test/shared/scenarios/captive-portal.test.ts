import { casesOf } from "../cases.ts";
import { fails, silent } from "../../../shared/practice/parts.ts";
import { control, evidence, parts } from "../evidence.ts";
import { captivePortalSample } from "../../../shared/scenarios/captive-portal.ts";

const redirected = { outcome: "altered", status: 302, durationMs: 20 } as const;
const wrongName = fails("tls.cert.name_invalid");

casesOf("captive-portal", {
  matches: {
    "the 204 answer was replaced and every certificate has the wrong name": [
      evidence(captivePortalSample(parts)),
      { locus: "local-network", side: "user", confidence: "certain" },
    ],
    "the 204 answer was replaced and HTTPS gets nothing": [
      evidence({ recheck: silent, neutral: control("neutral", silent), captive: redirected }),
      { locus: "local-network", side: "user", confidence: "certain" },
    ],
  },
  neighbours: {
    "the 204 answer was replaced, but the portal opens": [evidence({ captive: redirected }), "healthy"],
    "wrong names everywhere, plain HTTP untouched": [
      evidence({
        recheck: wrongName,
        unrelated: control("unrelated", wrongName),
        probe: { outcome: "unreachable", reason: "failed", failure: "tls.cert.name_invalid" },
      }),
      "https-interception",
    ],
  },
  abstains: { "the check host was not asked": evidence({ recheck: silent, captive: undefined }) },
});
