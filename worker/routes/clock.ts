import type { ClockAnswer } from "../../shared/protocol.ts";

/**
 * `GET /v1/clock`: the true time, for a computer whose own clock is so wrong that HTTPS fails. That is why it answers
 * over plain HTTP too, and why this host sends no redirect and no HSTS.
 */
export function clock(request: Request): Response {
  const { country, asn } = request.cf ?? {};
  const body: ClockAnswer = {
    now: Date.now(),
    // The platform also says T1 for Tor.
    country: typeof country === "string" && /^[A-Z]{2}$/.test(country) ? country : null,
    asn: typeof asn === "number" ? asn : null,
  };
  return Response.json(body, { headers: { "cache-control": "no-store" } });
}
