import type { PageMeaning } from "./model/page-meaning.ts";
import type { Observation } from "./model/observation.ts";

/** The last submit of an issuing host may have issued an invoice although nobody knows. `at`: local clock, ms. */
export interface Armed {
  readonly at: number;
  /** `lost`: the submit failed, hung or was broken off · `said`: the page says that the result is unknown. */
  readonly because: "lost" | "said";
  /** The request that hung: an answer that comes late after all is the result. */
  readonly hungRequest?: string;
}

/** What is remembered of one issuing host. It holds times, never a text. Local clock, milliseconds since the epoch. */
export interface GuardMemory {
  /** When a button that issues was pressed last. */
  readonly pressedAt?: number;
  /** A POST that began after that press was answered. */
  readonly answered?: boolean;
  /** A POST that was lost before its press was told: a failure may reach us before the page's message. */
  readonly lost?: Lost;
  readonly armed?: Armed;
}

interface Lost {
  readonly startedAt: number;
  readonly isAborted: boolean;
  readonly hungRequest?: string;
}

export type GuardEvent =
  | { readonly type: "pressed"; readonly at: number }
  | { readonly type: "observed"; readonly at: number; readonly requestId: string; readonly observation: Observation }
  | { readonly type: "said"; readonly at: number; readonly meanings: readonly PageMeaning[] }
  /** The user has looked, and knows. */
  | { readonly type: "released" };

/** How long a press explains what is sent after it. */
export const pressCountsMs = 60_000;
/** Clocks of two processes differ by so much. */
const skewMs = 50;
/** From here on it is worth looking again, and from there on there is nothing more to wait for. */
export const lookAgainMs = 1_800_000;
export const shownByMs = 43_200_000;

/**
 * One event at an issuing host, pure: what is remembered after it. It arms where a POST that began within
 * {@link pressCountsMs} after a press is lost, or the page says that the result is unknown. A failed query alone never
 * does. An armed one stays until the user releases it; another lost submit begins its time anew.
 */
export function guarded(memory: GuardMemory, event: GuardEvent): GuardMemory {
  switch (event.type) {
    case "pressed": {
      // A press that is told late must not take the place of a newer one.
      if (event.at <= (memory.pressedAt ?? -Infinity)) return memory;
      const pressed: GuardMemory = { ...kept(memory), pressedAt: event.at, answered: false };
      return memory.lost === undefined ? pressed : weighed(pressed, memory.lost, event.at);
    }
    case "observed":
      return event.observation.method === "POST" ? observed(memory, event) : memory;
    case "said":
      return tellsUnknown(memory, event) && isNews(memory)
        ? { ...memory, armed: { at: event.at, because: "said" } }
        : memory;
    case "released":
      return {};
  }
}

/** How far an armed guard's time has come. A clock that was set back begins it anew. */
export function guardStage({ at }: Armed, now: number): "fresh" | "again" | "over" {
  if (now - at >= shownByMs) return "over";
  return now - at >= lookAgainMs ? "again" : "fresh";
}

/** When an armed guard has something new to say next; local clock, ms. Undefined where all is said. */
export function nextStageAt({ at }: Armed, now: number): number | undefined {
  return [at + lookAgainMs, at + shownByMs].find((due) => due > now);
}

function observed(
  memory: GuardMemory,
  { at, requestId, observation }: Extract<GuardEvent, { type: "observed" }>,
): GuardMemory {
  const { outcome, status, failure, startedAt } = observation;
  if (outcome === "answered" && (status ?? 0) < 500) {
    const { armed, ...others } = memory;
    const known = armed?.hungRequest === requestId ? others : memory;
    return follows(memory.pressedAt, startedAt) ? { ...known, answered: true } : known;
  }
  const isAborted = outcome === "failed" && failure === "abandoned";
  const lost: Lost = { startedAt, isAborted, ...(outcome === "hung" && { hungRequest: requestId }) };
  return weighed(memory, lost, at);
}

/** Breaking off what still runs after an answer came is how people leave a page. */
function weighed(memory: GuardMemory, lost: Lost, at: number): GuardMemory {
  if (!follows(memory.pressedAt, lost.startedAt)) return { ...memory, lost };
  if (lost.isAborted && memory.answered === true) return memory;
  const { hungRequest } = lost;
  return {
    ...kept(memory),
    armed: { at, because: "lost", ...(hungRequest !== undefined && { hungRequest }) },
  };
}

/** Faults of the bureau are told for queries too: only after a press do they leave an invoice open. */
function tellsUnknown({ pressedAt }: GuardMemory, { at, meanings }: Extract<GuardEvent, { type: "said" }>): boolean {
  return meanings.includes("result-unknown") || (meanings.includes("bureau-fault") && follows(pressedAt, at));
}

/** A page that is loaded again says again what it said: the time runs on. */
function isNews({ armed, pressedAt }: GuardMemory): boolean {
  return armed === undefined || (pressedAt ?? -Infinity) > armed.at;
}

function follows(pressedAt: number | undefined, startedAt: number): boolean {
  if (pressedAt === undefined) return false;
  const since = startedAt - pressedAt;
  return since >= -skewMs && since <= pressCountsMs;
}

function kept(memory: GuardMemory): GuardMemory {
  const { lost: _, ...rest } = memory;
  return rest;
}
