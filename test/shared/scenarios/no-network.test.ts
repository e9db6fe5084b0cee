import { casesOf } from "../cases.ts";
import { fails, silent } from "../../../shared/practice/parts.ts";
import { control, evidence, outside, parts } from "../evidence.ts";
import { noNetworkSample } from "../../../shared/scenarios/no-network.ts";

const nothing = {
  recheck: silent,
  neutral: control("neutral", silent),
  neutralPort: control("neutralPort", silent),
  unrelated: control("unrelated", silent),
  sibling: control("sibling", silent),
  otherRegion: control("otherRegion", silent),
  doh: { outcome: "unreadable", addresses: [], durationMs: 8000 },
  clock: [],
  captive: { outcome: "failed", failure: "unanswered", durationMs: 8000 },
  probe: { outcome: "unreachable", reason: "unanswered" },
} as const;

casesOf("no-network", {
  matches: {
    "the link is down": [evidence(noNetworkSample(parts)), { locus: "device", side: "user", confidence: "certain" }],
    "a link, and no answer from anybody: router, carrier and line stay open": [
      evidence(nothing),
      { locus: "local-network", side: "unclear", confidence: "possible" },
    ],
  },
  neighbours: {
    "only the portal is silent": [
      evidence({ recheck: silent, probe: outside({ failure: "tcp.timed_out" }) }),
      "server-outage",
    ],
    "everything fails by a certificate date, plain HTTP answers with another time": [
      evidence({
        ...nothing,
        recheck: fails("tls.cert.date_invalid"),
        unrelated: control("unrelated", fails("tls.cert.date_invalid")),
        captive: { outcome: "clean", status: 204, durationMs: 30 },
        clock: [
          { source: "check-host", offsetMs: 63_000_000_000 },
          { source: "region-site", offsetMs: 63_000_001_000 },
        ],
      }),
      "clock-skew",
    ],
  },
  abstains: { "no control has landed": evidence({ ...nothing, neutral: undefined, captive: undefined }) },
});
