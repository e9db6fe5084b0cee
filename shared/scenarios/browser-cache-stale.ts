import type { Comparison } from "../comparison.ts";
import { isRedirect } from "../http-status.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/**
 * What the browser kept of the portal no longer fits it: old cookies that lead in a circle, a page that asks for scripts
 * of an earlier release. Our own request carries none of it and gets through.
 */
export const browserCacheStale = defineScenario({
  id: "browser-cache-stale",
  layer: "device",
  remedies: ["open-private-window"],
  needs: ["observation", "recheck"],
  when: (comparison) =>
    comparison.evidence.recheck.outcome === "answered" && oldContent(comparison)
      ? {
          locus: "device",
          side: "unclear",
          confidence: "possible",
          alternatives: ["server-outage"],
          settle: "private-window",
        }
      : undefined,
});

function oldContent({ evidence: { observation, recheck } }: Comparison): boolean {
  if (observation === undefined) return false;
  const { failure, status, type } = observation;
  // Sent on as well, our own request may be on the same round: then nothing tells whose fault it is.
  if (failure === "http.response.redirect_loop") return !isRedirect(recheck?.status);
  if (failure === "client.cache") return true;
  // 431: the cookies alone are more than the server takes (RFC 6585, 5).
  return status === 431 || (type === "script" && status === 404);
}

export const browserCacheStaleSample: Sample = ({ observed }) => ({
  observation: observed({ failure: "http.response.redirect_loop", raw: "net::ERR_TOO_MANY_REDIRECTS" }),
});
