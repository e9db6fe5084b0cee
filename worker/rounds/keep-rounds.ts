import { readSettings } from "../settings.ts";
import { rosterName } from "./roster-object.ts";

const intervalMs = 3_600_000;
let lastAt = -Infinity;

/**
 * Sees to it that the rounds go on. On the platform a cron trigger does; the runtime elsewhere has none, so requests do
 * too, at most one an hour for each isolate.
 */
export function keepRoundsOnRequest(env: Cloudflare.Env): Promise<void> {
  const now = Date.now();
  if (now < lastAt + intervalMs) return Promise.resolve();
  lastAt = now;
  return keepRounds(env);
}

export async function keepRounds(env: Cloudflare.Env): Promise<void> {
  if (readSettings(env).rounds) await env.ROSTER.getByName(rosterName).keepGoing();
}
