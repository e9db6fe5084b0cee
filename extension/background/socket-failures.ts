import type { Observation } from "../../shared/model/observation.ts";
import { targetText, type Target } from "../../shared/model/target.ts";
import { read, socketFailuresItem, write } from "../storage.ts";
import { takeTurns } from "./in-turn.ts";

/** After this a click is about something else. */
const freshMs = 60_000;
const inTurn = takeTurns();

/**
 * Keeps the last failure of a target's sockets until one works. While the target answers pages it opens no incident,
 * since many pages do without; of somebody who then clicks it is what he has met.
 */
export function noteSocket(observation: Observation): void {
  const { target, type, outcome } = observation;
  if (type !== "websocket" || outcome === "hung") return;
  inTurn(async () => {
    const { [targetText(target)]: _, ...others } = await read(socketFailuresItem);
    await write(socketFailuresItem, outcome === "failed" ? { ...others, [targetText(target)]: observation } : others);
  }).catch((error: unknown) => console.error("noting a socket:", error));
}

/** The failure that the user may mean who clicks at `now` (local clock, milliseconds). */
export async function socketFailure(target: Target, now: number): Promise<Observation | undefined> {
  const failure = (await inTurn(() => read(socketFailuresItem)))[targetText(target)];
  return failure !== undefined && Math.abs(now - failure.startedAt) < freshMs ? failure : undefined;
}
