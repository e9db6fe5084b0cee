import type { Reach } from "./model/measurement.ts";
import type { Observation } from "./model/observation.ts";
import type { Target } from "./model/target.ts";
import type { Side } from "./model/verdict.ts";
import { weigh } from "./weigh.ts";

/**
 * `suspected`: something failed that proves nothing yet · `waiting`: no answer for 5 s · `incident`: open, being
 * diagnosed · `confirmed`: open, with a verdict · `resolved`: over, kept for a while so that flapping does not flicker.
 */
export type IncidentPhase = "suspected" | "waiting" | "incident" | "confirmed" | "resolved";

/** What goes on with one target in one browser. No incident at all is the normal state. Times: local clock, ms. */
export interface Incident {
  readonly target: Target;
  readonly phase: IncidentPhase;
  /** Of the last phase change. */
  readonly since: number;
  readonly openedAt?: number;
  /** The last request that failed, and when. */
  readonly failedRequest?: string;
  readonly failedAt?: number;
  /** When an incident before this one ended, and how often it has come back soon after its end. */
  readonly endedAt?: number;
  readonly returns?: number;
  /** The last answer while one that comes back is open: it is over only after some calm. */
  readonly wellAt?: number;
  /** How it came to be `resolved`: the site answered, or a check of ours found it well. */
  readonly endedBy?: "answer" | "check";
  /** A page of this target could not load, so there is no page to show anything in. */
  readonly navigation: boolean;
  /** A re-check is under way; there is only one at a time. */
  readonly rechecking: boolean;
  readonly observation?: Observation;
}

export type IncidentEvent =
  | { readonly type: "observed"; readonly at: number; readonly requestId: string; readonly observation: Observation }
  /** No header after 5 s, and after 8 s. */
  | {
      readonly type: "slow" | "hung";
      readonly at: number;
      readonly requestId: string;
      readonly observation: Observation;
    }
  /** `diagnosing`: a diagnosis of the target is under way already. */
  | { readonly type: "rechecked"; readonly at: number; readonly reach: Reach; readonly diagnosing: boolean }
  | { readonly type: "diagnosed"; readonly at: number; readonly side: Side }
  /** Nothing but time. */
  | { readonly type: "passed"; readonly at: number };

/** `recheck`: ask the target once · `diagnose` · `popup`: tell the user · `show`: the phase has changed. */
export type IncidentEffect = "recheck" | "diagnose" | "popup" | "show";

export interface Advanced {
  readonly incident: Incident | undefined;
  readonly effects: readonly IncidentEffect[];
}

/** Two failures further apart than this have nothing to do with each other. */
const togetherMs = 60_000;
/** How long after the last failure an answer to a part of a page ends an incident; a whole page ends it at once. */
const calmMs = 10_000;
/** A fault that returns this soon is the same one. */
const flappingMs = 60_000;
/** How long one that keeps returning must be calm before it is called over, at most; it doubles with every return. */
const mostCalmMs = 60_000;

/**
 * One event, pure: the incident after it and what has to be done. A failed navigation opens an incident at once; parts of
 * a page need two distinct requests, or a re-check that fails too.
 */
export function advance(incident: Incident | undefined, event: IncidentEvent): Advanced {
  switch (event.type) {
    case "observed":
      return observed(incident, event);
    case "slow":
      return isOpen(incident) || incident?.phase === "waiting"
        ? unchanged(incident)
        : to("waiting", incident, event, ["show"]);
    case "hung":
      if (isOpen(incident)) return unchanged(incident);
      return event.observation.type === "main_frame" ? open(incident, event) : recheck(incident, event);
    case "rechecked":
      return rechecked(incident, event);
    case "diagnosed":
      if (!isOpen(incident)) return unchanged(incident);
      return event.side === "none"
        ? resolved(incident, event.at, "check")
        : { incident: { ...incident, phase: "confirmed", since: event.at }, effects: ["show"] };
    case "passed":
      return isSteady(incident, event.at) ? resolved(incident, event.at, "answer") : unchanged(incident);
  }
}

/** Did it come back, and answers now: is it over once {@link advance} hears that enough time has passed? */
export function isSettling(incident: Incident | undefined): boolean {
  return isOpen(incident) && (incident.wellAt ?? -Infinity) > lastTrouble(incident);
}

/** Is there something to tell the user? */
export function isOpen(
  incident: Incident | undefined,
): incident is Incident & { readonly phase: "incident" | "confirmed" } {
  return incident?.phase === "incident" || incident?.phase === "confirmed";
}

type Seen = Extract<IncidentEvent, { readonly observation: Observation }>;

function observed(incident: Incident | undefined, event: Seen): Advanced {
  switch (weigh(event.observation)) {
    case "nothing":
      // Whoever waited has given up, which says nothing about the site.
      return incident?.phase === "waiting" ? { incident: undefined, effects: ["show"] } : unchanged(incident);
    case "well":
      return answered(incident, event);
    case "proof":
      if (event.observation.type === "main_frame") return failedAgain(incident, event) ?? open(incident, event);
      if (isOpen(incident)) return again(incident, event);
      return isSecondFailure(incident, event) ? open(incident, event) : to("suspected", incident, event, []);
    case "hint":
      if (isOpen(incident)) return again(incident, event);
      return event.observation.type === "main_frame" ? open(incident, event) : recheck(incident, event);
  }
}

function answered(incident: Incident | undefined, { at, observation }: Seen): Advanced {
  if (incident === undefined || incident.phase === "resolved") return unchanged(incident);
  if (!isOpen(incident)) return { incident: undefined, effects: incident.phase === "waiting" ? ["show"] : [] };
  if ((incident.returns ?? 0) > 0) {
    const well = { ...incident, wellAt: at };
    return isSteady(well, at) ? resolved(well, at, "answer") : unchanged(well);
  }
  const calm = at - (incident.failedAt ?? 0) >= calmMs;
  if (observation.type !== "main_frame" && (incident.navigation || !calm)) return unchanged(incident);
  return resolved(incident, at, "answer");
}

function resolved(incident: Incident, at: number, endedBy: "answer" | "check"): Advanced {
  return { incident: { ...incident, phase: "resolved", since: at, endedBy }, effects: ["show"] };
}

/** A banner that comes and goes with every request of a portal that flaps helps nobody. */
function isSteady(incident: Incident | undefined, at: number): incident is Incident {
  if (incident === undefined || !isSettling(incident)) return false;
  return at - lastTrouble(incident) >= Math.min(mostCalmMs, calmMs * 2 ** (incident.returns ?? 0));
}

function lastTrouble({ failedAt, openedAt }: Incident): number {
  return Math.max(failedAt ?? 0, openedAt ?? 0);
}

/** An error page reloads itself: the same incident, nothing to say twice. */
function failedAgain(incident: Incident | undefined, event: Seen): Advanced | undefined {
  return isOpen(incident) && incident.navigation ? again(incident, event) : undefined;
}

function again(incident: Incident, { at, requestId, observation }: Seen): Advanced {
  return { incident: { ...incident, failedRequest: requestId, failedAt: at, observation }, effects: [] };
}

function isSecondFailure(incident: Incident | undefined, { at, requestId }: Seen): boolean {
  return (
    incident?.failedRequest !== undefined &&
    incident.failedRequest !== requestId &&
    at - (incident.failedAt ?? 0) <= togetherMs
  );
}

function recheck(incident: Incident | undefined, event: Seen): Advanced {
  if (incident?.rechecking === true) return unchanged(incident);
  const next = to(incident?.phase === "waiting" ? "waiting" : "suspected", incident, event, ["recheck"]);
  return next.incident === undefined ? next : { ...next, incident: { ...next.incident, rechecking: true } };
}

function rechecked(
  incident: Incident | undefined,
  { at, reach, diagnosing }: Extract<IncidentEvent, { type: "rechecked" }>,
): Advanced {
  if (incident === undefined) return unchanged(incident);
  const failed = reach.outcome !== "answered" || (reach.status ?? 0) >= 500;
  if (isOpen(incident)) return unchanged({ ...incident, rechecking: false });
  if (!failed) return { incident: undefined, effects: incident.phase === "waiting" ? ["show"] : [] };
  return {
    incident: { ...incident, phase: "incident", since: at, openedAt: at, rechecking: false },
    effects: diagnosing ? ["show"] : ["diagnose", "show"],
  };
}

/** Opens an incident; one that has only just been resolved is reopened without a second popup. */
function open(incident: Incident | undefined, event: Seen): Advanced {
  const navigation = event.observation.type === "main_frame";
  const { incident: next } = to("incident", incident, event, []);
  const returned = next?.endedAt !== undefined && event.at - next.endedAt < flappingMs;
  const told = returned || isOpen(incident);
  const returns = isOpen(incident) ? (incident.returns ?? 0) : returned ? (incident?.returns ?? 0) + 1 : 0;
  const openedAt = (told ? incident?.openedAt : undefined) ?? event.at;
  const effects: IncidentEffect[] = isOpen(incident) ? ["show"] : ["diagnose", "show"];
  if (navigation && !(told && incident?.navigation)) effects.push("popup");
  return { incident: next && { ...next, openedAt, navigation, ...(returns > 0 && { returns }) }, effects };
}

function to(
  phase: IncidentPhase,
  incident: Incident | undefined,
  { at, requestId, observation }: Seen,
  effects: readonly IncidentEffect[],
): Advanced {
  const failed = observation.outcome === "hung" ? {} : { failedRequest: requestId, failedAt: at };
  const endedAt = incident?.phase === "resolved" ? incident.since : incident?.endedAt;
  return {
    incident: {
      target: observation.target,
      navigation: incident?.navigation ?? false,
      rechecking: incident?.rechecking ?? false,
      ...(incident?.openedAt !== undefined && { openedAt: incident.openedAt }),
      ...(endedAt !== undefined && { endedAt }),
      ...(incident?.returns !== undefined && phase !== "incident" && { returns: incident.returns }),
      ...(incident?.failedRequest !== undefined && { failedRequest: incident.failedRequest }),
      ...(incident?.failedAt !== undefined && { failedAt: incident.failedAt }),
      ...failed,
      phase,
      since: at,
      observation,
    },
    effects,
  };
}

function unchanged(incident: Incident | undefined): Advanced {
  return { incident, effects: [] };
}
