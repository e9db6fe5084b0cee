import { casesOf } from "../cases.ts";
import { fails, silent, status } from "../../../shared/practice/parts.ts";
import { evidence, observed, parts } from "../evidence.ts";
import { browserCacheStaleSample } from "../../../shared/scenarios/browser-cache-stale.ts";

const stale = { locus: "device", side: "unclear", confidence: "possible" } as const;

casesOf("browser-cache-stale", {
  matches: {
    "the user's request is sent in a circle, ours is not": [evidence(browserCacheStaleSample(parts)), stale],
    "cookies larger than the server takes": [
      evidence({ observation: observed({ outcome: "answered", status: 431 }) }),
      stale,
    ],
    "a page of an earlier release asks for scripts that are gone": [
      evidence({ observation: observed({ type: "script", outcome: "answered", status: 404 }) }),
      stale,
    ],
    "the browser's own cache fails": [evidence({ observation: observed({ failure: "client.cache" }) }), stale],
  },
  neighbours: {
    "our request, without cookies, is sent on as well": [
      evidence({ observation: observed({ failure: "http.response.redirect_loop" }), recheck: status(302) }),
      "server-outage",
    ],
    "our request is sent in a circle too": [
      evidence({
        observation: observed({ failure: "http.response.redirect_loop" }),
        recheck: fails("http.response.redirect_loop"),
      }),
      "answer-damaged",
    ],
    "a missing page is no stale script": [
      evidence({ observation: observed({ outcome: "answered", status: 404 }) }),
      "healthy",
    ],
  },
  abstains: {
    "our own request got no answer either": evidence({
      observation: observed({ failure: "http.response.redirect_loop" }),
      recheck: silent,
    }),
  },
});
