import type { ProbeVantage } from "../../shared/model/evidence.ts";
import { targetText } from "../../shared/model/target.ts";
import type { Target } from "../../shared/model/target.ts";
import type { TargetAnswer } from "./target-object.ts";

type Measured = Extract<TargetAnswer, { outcome: "measured" }>;

interface Kept {
  readonly answer: Measured;
  /** When it was made, milliseconds since the epoch. */
  readonly at: number;
}

/**
 * Is there a cache? On the platform behind a domain of one's own; on workers.dev it keeps nothing; `workerd serve` has none
 * and throws, which is found out once.
 */
let isThere = true;

/** What the cache of this place still holds of a target: answers that cost the target's object no request. `url`: of the request. */
export async function cachedAnswer(url: string, target: Target, now: number): Promise<Measured | undefined> {
  if (!isThere) return undefined;
  const found = await orNone(() => caches.default.match(key(url, target)));
  if (found === undefined) return undefined;
  const { answer, at }: Kept = await found.json();
  return aged(answer, Math.max(0, now - at));
}

/** Keeps an answer for as long as a new run is not possible anyway; nobody waits for that. */
export function keepAnswer(
  url: string,
  target: Target,
  answer: Measured,
  context: Pick<ExecutionContext, "waitUntil">,
): void {
  if (!isThere) return;
  const kept: Kept = { answer, at: Date.now() };
  const headers = { "cache-control": `max-age=${answer.pollAfter}` };
  context.waitUntil(orNone(() => caches.default.put(key(url, target), Response.json(kept, { headers }))));
}

/** The same answer later; undefined where it is time to ask again. */
function aged(answer: Measured, elapsedMs: number): Measured | undefined {
  const pollAfter = Math.ceil(answer.pollAfter - elapsedMs / 1000);
  if (pollAfter < 1) return undefined;
  const older = (vantage: ProbeVantage) => ({ ...vantage, ageMs: vantage.ageMs + elapsedMs });
  return { ...answer, pollAfter, vantage: older(answer.vantage), peers: answer.peers.map(older) };
}

/** An address of our own that nobody can ask for: the route takes POST only. */
function key(url: string, target: Target): string {
  return `${new URL(url).origin}/v1/measurements?target=${encodeURIComponent(targetText(target))}`;
}

async function orNone<T>(use: () => Promise<T>): Promise<T | undefined> {
  try {
    return await use();
  } catch {
    isThere = false;
    return undefined;
  }
}
