import type { Context } from "hono";
import { takeCounts } from "../metrics/counters.ts";
import { exposition, expositionType } from "../metrics/exposition.ts";
import { gauges } from "../metrics/gauges.ts";
import { ownCall } from "../own-call.ts";
import { deadlineIn } from "../probes/deadline.ts";
import { readSettings } from "../settings.ts";
import { problem } from "./problem.ts";

const patienceMs = 5_000;

/**
 * `GET /metrics`, for Prometheus. Open where it costs nothing (a machine of the operator's own); on the platform each scrape
 * is one of the day's requests, so there it is not there unless the operator has set a token.
 */
export async function metrics({ req, env }: Context<{ Bindings: Cloudflare.Env }>): Promise<Response> {
  const { metrics: access, vantage } = readSettings(env);
  if (access.to === "nobody")
    return problem("not-found", "There are no metrics here; the operator can set METRICS_TOKEN to have them.");
  if (access.to === "bearer" && !(await isSame(req.header("authorization") ?? "", `Bearer ${access.token}`)))
    return problem("unauthorized", "Metrics need the header Authorization: Bearer <METRICS_TOKEN>.", {
      "www-authenticate": 'Bearer realm="metrics"',
    });
  const counts = takeCounts();
  const levels = await ownCall(async () => env.BUDGET.getByName("day").metrics(counts), deadlineIn(patienceMs));
  return new Response(exposition(levels.counts, gauges({ vantage, ...levels })), {
    headers: { "content-type": expositionType, "cache-control": "no-store" },
  });
}

/** Compares digests, so that the time it takes tells nothing of the token. */
async function isSame(given: string, expected: string): Promise<boolean> {
  const [a, b] = await Promise.all([digest(given), digest(expected)]);
  return crypto.subtle.timingSafeEqual(a, b);
}

function digest(text: string): Promise<ArrayBuffer> {
  return crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
}
