import { casesOf } from "../cases.ts";
import { ok, silent, words } from "../../../shared/practice/parts.ts";
import { control, evidence, observed, parts } from "../evidence.ts";
import { peakCongestionSample } from "../../../shared/scenarios/peak-congestion.ts";

const late = { ...ok, durationMs: 5000 };
const hung = observed({ outcome: "hung", durationMs: 8000 });

casesOf("peak-congestion", {
  matches: {
    "the page says that one has to queue": [
      evidence(peakCongestionSample(parts)),
      { locus: "server", side: "beyond", confidence: "likely" },
    ],
    "queries are cut to a month": [
      evidence({ page: words("query-limited") }),
      { locus: "server", side: "beyond", confidence: "likely" },
    ],
    "the page hung, the root comes after 5 s, the others at once": [
      evidence({ observation: hung, recheck: late }),
      { locus: "server", side: "beyond", confidence: "possible" },
    ],
  },
  neighbours: {
    "everything is slow here": [
      evidence({
        observation: hung,
        recheck: late,
        neutral: control("neutral", late),
        quality: { samples: 10, lost: 0, rttMs: 1900 },
      }),
      "weak-network",
    ],
    "nothing hung": [evidence({ recheck: late }), "healthy"],
    "it does not answer at all": [evidence({ observation: hung, recheck: silent }), "isp-fault"],
  },
  abstains: { "nothing was seen": evidence({ recheck: undefined }) },
});
