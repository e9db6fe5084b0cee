import { readSettings } from "../settings.ts";
import { rosterName } from "./roster-object.ts";

const intervalMs = 3_600_000;
let lastAt = -Infinity;

/**
 * Whether this request is to see to it that the rounds go on: one an hour is, in each isolate. On the platform a cron
 * trigger does it too; the runtime elsewhere has none.
 */
export function isTimeToKeepRounds(now: number): boolean {
  if (Math.abs(now - lastAt) < intervalMs) return false;
  lastAt = now;
  return true;
}

/** Starts the rounds, or mends their series, where they are on. */
export async function keepRounds(env: Cloudflare.Env): Promise<void> {
  if (readSettings(env).rounds) await env.ROSTER.getByName(rosterName).keepGoing();
}
