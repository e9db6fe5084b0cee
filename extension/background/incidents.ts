import { advance, isOpen, type Incident, type IncidentEffect, type IncidentEvent } from "../../shared/incident.ts";
import { targetText, type Target } from "../../shared/model/target.ts";
import { incidentsItem, ledgerItem, read, write } from "../storage.ts";
import { afterIncident } from "./budget.ts";

/** What incidents can have done; each may come back with an event. */
export interface Effects {
  readonly recheck: (incident: Incident) => Promise<void>;
  readonly diagnose: (incident: Incident) => Promise<void>;
  readonly popup: (incident: Incident) => Promise<void>;
  /** Reflects all incidents on the toolbar, and this one in its pages. */
  readonly show: (incident: Incident | undefined, target: Target, all: readonly Incident[]) => Promise<void>;
}

/** Incidents nobody has touched for so long are about another day. */
const forgetAfterMs = 1_800_000;

/** The incidents of this browser: events in, effects out, the state in local storage. */
export class Incidents {
  readonly #effects: Effects;
  #queue: Promise<void> = Promise.resolve();
  #known: ReadonlyMap<string, Incident> | undefined;

  constructor(effects: Effects) {
    this.#effects = effects;
  }

  /** Takes one event about a target. Events are taken one by one, in order; their effects run on their own. */
  handle(target: Target, event: IncidentEvent): Promise<void> {
    this.#queue = this.#queue
      .then(() => this.#handle(target, event))
      .catch((error: unknown) => console.error("handling an incident:", error));
    return this.#queue;
  }

  async open(target: Target): Promise<Incident | undefined> {
    await this.#queue;
    const incident = (await this.#load()).get(targetText(target));
    return isOpen(incident) ? incident : undefined;
  }

  async #handle(target: Target, event: IncidentEvent): Promise<void> {
    const known = await this.#load();
    const key = targetText(target);
    const before = known.get(key);
    const { incident, effects } = advance(before, event);
    // Nearly every event: a request that went well where all is well.
    if (incident === before && effects.length === 0) return;
    const after = new Map([...known].filter(([, { since, failedAt }]) => isRecent(event.at, failedAt ?? since)));
    if (incident === undefined) after.delete(key);
    else after.set(key, incident);
    this.#known = after;
    await write(incidentsItem, Object.fromEntries(after));
    if (isOpen(before) && !isOpen(incident)) await endClicks(target);
    for (const effect of effects) this.#perform(effect, incident, target, [...after.values()]);
  }

  #perform(effect: IncidentEffect, incident: Incident | undefined, target: Target, all: readonly Incident[]): void {
    const performed = effect === "show" ? this.#effects.show(incident, target, all) : this.#act(effect, incident);
    performed.catch((error: unknown) => console.error(`${effect}:`, error));
  }

  async #act(effect: Exclude<IncidentEffect, "show">, incident: Incident | undefined): Promise<void> {
    if (incident !== undefined) await this.#effects[effect](incident);
  }

  async #load(): Promise<ReadonlyMap<string, Incident>> {
    this.#known ??= new Map(Object.entries(await read(incidentsItem)));
    return this.#known;
  }
}

function isRecent(now: number, at: number): boolean {
  return Math.abs(now - at) < forgetAfterMs;
}

async function endClicks({ host }: Target): Promise<void> {
  const ledger = await read(ledgerItem);
  const own = ledger[host];
  if (own !== undefined) await write(ledgerItem, { ...ledger, [host]: afterIncident(own) });
}
