import { casesOf } from "../cases.ts";
import { status, words } from "../../../shared/practice/parts.ts";
import { evidence, now, outside, target, parts } from "../evidence.ts";
import { ipRateLimitedOrBannedSample } from "../../../shared/scenarios/ip-rate-limited-or-banned.ts";

const refused = {
  target,
  method: "GET",
  type: "main_frame",
  outcome: "answered",
  status: 412,
  startedAt: now,
  durationMs: 100,
} as const;

casesOf("ip-rate-limited-or-banned", {
  matches: {
    "429 here, 200 outside": [
      evidence(ipRateLimitedOrBannedSample(parts)),
      { locus: "application", side: "beyond", confidence: "likely" },
    ],
    "429 here, and the probe is sent away too": [
      evidence({ recheck: status(429), probe: outside({ failure: "http.error", at: "http", status: 403 }) }),
      { locus: "application", side: "beyond", confidence: "possible" },
    ],
    "403 here, 200 outside: a filter that decrypts may have written it": [
      evidence({ recheck: status(403) }),
      { locus: "application", side: "beyond", confidence: "possible" },
    ],
    "the user's own request was refused": [
      evidence({ recheck: status(412), observation: refused, probe: undefined }),
      { locus: "application", side: "beyond", confidence: "likely" },
    ],
    "a call of the page got a 429, the root opens": [
      evidence({ observation: { ...refused, type: "xmlhttprequest", status: 429 } }),
      { locus: "application", side: "beyond", confidence: "likely" },
    ],
    "a call of the page got a 403: it may as well be rights": [
      evidence({ observation: { ...refused, type: "xmlhttprequest", status: 403 } }),
      { locus: "application", side: "beyond", confidence: "possible" },
    ],
    "the page says so": [
      evidence({ page: words("rate-limited") }),
      { locus: "application", side: "beyond", confidence: "likely" },
    ],
  },
  neighbours: {
    "503 here and outside": [
      evidence({ recheck: status(503), probe: outside({ failure: "http.error", at: "http", status: 503 }) }),
      "server-outage",
    ],
    "401": [evidence({ recheck: status(401) }), "session-expired"],
  },
  abstains: { "no answer was seen": evidence({ recheck: undefined }) },
});
