import { advance, type Incident, type IncidentEvent } from "../../shared/incident.ts";
import type { Observation } from "../../shared/model/observation.ts";
import type { Target } from "../../shared/model/target.ts";
import { targetText } from "../../shared/model/target.ts";
import type { Side } from "../../shared/model/verdict.ts";
import type { ObservedEvent } from "./player.ts";
import { recheckIn } from "./recheck.ts";
import type { Gathered, Recording } from "./recording.ts";

/** One event in the life of an incident. */
export interface Step {
  /** Milliseconds since the recording began. */
  readonly after: number;
  readonly target: string;
  readonly event: IncidentEvent["type"];
  readonly saw?: string;
  readonly phase: Incident["phase"] | "none";
  readonly effects: readonly string[];
}

export interface Walk {
  readonly steps: readonly Step[];
  /** What the diagnosis that began by itself was told; undefined where none did. */
  readonly observation: Observation | undefined;
}

interface Queued {
  readonly target: Target;
  readonly event: Exclude<IncidentEvent, { readonly type: "passed" }>;
}

/** A silent re-check is not waited for: the diagnosis begins beside it after so long (extension/background/second-look.ts). */
const headStartMs = 500;

/**
 * Takes the watcher's reports through the reducer. What its effects bring comes from the recording: the re-check that
 * the extension sent then, and the verdict on what was gathered, which `judge` gives once it knows the observation.
 */
export function walk(
  recording: Recording,
  reports: readonly ObservedEvent[],
  gathered: Gathered,
  judge: (observation: Observation | undefined) => Side,
): Walk {
  const queue: Queued[] = reports.map((event) => ({ target: event.observation.target, event }));
  const incidents = new Map<string, Incident>();
  const steps: Step[] = [];
  let observation: Observation | undefined;
  const enqueue = (target: Target, event: Queued["event"]): void => {
    const later = queue.findIndex((queued) => queued.event.at > event.at);
    queue.splice(later < 0 ? queue.length : later, 0, { target, event });
  };
  const diagnosis = (target: Target, told: Observation | undefined): void => {
    observation ??= told;
    enqueue(target, { type: "diagnosed", at: gathered.evidence.at, side: judge(observation) });
  };
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { target, event } = next;
    const key = targetText(target);
    const { incident, effects } = advance(incidents.get(key), event);
    if (incident === undefined) incidents.delete(key);
    else incidents.set(key, incident);
    steps.push({
      after: event.at - recording.from,
      target: key,
      event: event.type,
      ...saw(event),
      phase: incident?.phase ?? "none",
      effects,
    });
    if (effects.includes("diagnose")) diagnosis(target, incident?.observation);
    if (effects.includes("recheck")) {
      const reach = recheckIn(recording, event.at);
      const diagnosing = reach.durationMs > headStartMs;
      enqueue(target, { type: "rechecked", at: event.at + reach.durationMs, reach, diagnosing });
      if (diagnosing) diagnosis(target, incident?.observation);
    }
  }
  return { steps, observation };
}

function saw(event: Queued["event"]): { readonly saw?: string } {
  if (event.type === "diagnosed") return { saw: event.side };
  const { outcome, failure, status } = event.type === "rechecked" ? event.reach : event.observation;
  const type = event.type === "rechecked" ? undefined : event.observation.type;
  return { saw: [type, outcome, failure, status].filter((part) => part !== undefined).join(" ") };
}
