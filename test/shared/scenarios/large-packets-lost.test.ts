import { casesOf } from "../cases.ts";
import { silent } from "../../../shared/practice/parts.ts";
import { control, evidence, parts } from "../evidence.ts";
import { largePacketsLostSample } from "../../../shared/scenarios/large-packets-lost.ts";

const unreadable = { outcome: "unreadable", addresses: [], durationMs: 8000 } as const;
const nothingEncrypted = {
  recheck: silent,
  neutral: control("neutral", silent),
  neutralPort: control("neutralPort", silent),
  unrelated: control("unrelated", silent),
  sibling: control("sibling", silent),
  otherRegion: control("otherRegion", silent),
  doh: unreadable,
  probe: { outcome: "unreachable", reason: "unanswered" },
} as const;
const open = { locus: "local-network", side: "unclear", confidence: "possible" } as const;

casesOf("large-packets-lost", {
  matches: { "plain HTTP answers, nothing encrypted does": [evidence(largePacketsLostSample(parts)), open] },
  neighbours: {
    "plain HTTP is silent too": [
      evidence({ ...nothingEncrypted, clock: [], captive: { outcome: "failed", durationMs: 8000 } }),
      "no-network",
    ],
    "plain HTTP is very late: everything is slow": [
      evidence({ ...nothingEncrypted, captive: { outcome: "clean", status: 204, durationMs: 4400 } }),
      "undetermined",
    ],
    "small requests get lost as well": [
      evidence({ ...nothingEncrypted, quality: { samples: 9, lost: 4, rttMs: 700 } }),
      "weak-network",
    ],
    "the network asks to sign in": [
      evidence({ ...nothingEncrypted, captive: { outcome: "altered", status: 200, durationMs: 30 } }),
      "captive-portal",
    ],
    "one encrypted host answers": [evidence({ ...nothingEncrypted, neutral: control("neutral") }), "undetermined"],
  },
  abstains: { "plain HTTP was not tried": evidence({ ...nothingEncrypted, captive: undefined }) },
});
