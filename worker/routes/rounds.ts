import { readSettings } from "../settings.ts";
import { rosterName } from "../rounds/roster-object.ts";
import type { RosterSummary } from "../rounds/roster.ts";

const keptMs = 60_000;
let kept: { readonly summary: RosterSummary; readonly until: number } | undefined;

/**
 * `GET /v1/rounds`: how well this vantage knows the catalogue's hosts, for whoever runs it. A fresh deployment knows none,
 * and says so. Made once a minute, since anybody may ask.
 */
export async function rounds(env: Cloudflare.Env): Promise<Response> {
  const now = Date.now();
  if (kept === undefined || now >= kept.until)
    kept = { summary: await env.ROSTER.getByName(rosterName).summary(), until: now + keptMs };
  const body = { rounds: readSettings(env).rounds ? "on" : "off", ...kept.summary };
  return Response.json(body, { headers: { "cache-control": "no-store" } });
}
