import browser from "webextension-polyfill";
import {
  advance,
  isOpen,
  isSettling,
  type Incident,
  type IncidentEffect,
  type IncidentEvent,
} from "../../shared/incident.ts";
import { targetText, type Target } from "../../shared/model/target.ts";
import { incidentsItem, read, write } from "../storage.ts";
import { takeTurns } from "./in-turn.ts";
import { endClicks } from "./ledger.ts";

/** What incidents can have done; each may come back with an event. */
export interface Effects {
  readonly recheck: (incident: Incident) => Promise<void>;
  readonly diagnose: (incident: Incident) => Promise<void>;
  readonly popup: (incident: Incident) => Promise<void>;
  /** Reflects all incidents on the toolbar, and this target's in its pages. */
  readonly show: (target: Target, all: readonly Incident[]) => Promise<void>;
  /** Reflects all incidents on the toolbar alone. */
  readonly showAll: (all: readonly Incident[]) => Promise<void>;
}

const settleAlarm = "incidents-settle";
/** Incidents nobody has touched for so long are about another day; one that is over soon interests nobody. */
const forgetAfterMs = { open: 1_800_000, resolved: 600_000 } as const;

/** The incidents of this browser: events in, effects out, the state in local storage. */
export class Incidents {
  readonly #effects: Effects;
  readonly #inTurn = takeTurns();
  #known: ReadonlyMap<string, Incident> | undefined;

  constructor(effects: Effects) {
    this.#effects = effects;
  }

  /** Takes one event about a target. Events are taken one by one, in order; their effects run on their own. */
  handle(target: Target, event: IncidentEvent): Promise<void> {
    return this.#inTurn(() => this.#handle(target, event)).catch((error: unknown) =>
      console.error("handling an incident:", error),
    );
  }

  async open(target: Target): Promise<Incident | undefined> {
    const incident = await this.of(target);
    return isOpen(incident) ? incident : undefined;
  }

  /** Open or not. */
  async of(target: Target): Promise<Incident | undefined> {
    return (await this.#inTurn(() => this.#load())).get(targetText(target));
  }

  async all(): Promise<readonly Incident[]> {
    return [...(await this.#inTurn(() => this.#load())).values()];
  }

  /**
   * After a start: does again what a killed service worker was about to do, and shows what is known. Also forgets what
   * is old.
   */
  resume(now: number): Promise<void> {
    return this.#inTurn(async () => {
      const known = await this.#load();
      if (known.size === 0) return;
      const recent = await this.#keep(known, now);
      for (const incident of recent) {
        // Queued behind this: nobody may ask the portal again who could tell that it stays well.
        if (isSettling(incident)) void this.handle(incident.target, { type: "passed", at: now });
        if (incident.rechecking) this.#perform("recheck", incident, incident.target, recent);
        if (incident.phase === "incident") this.#perform("diagnose", incident, incident.target, recent);
      }
      await this.#effects.showAll(recent);
    });
  }

  async #handle(target: Target, event: IncidentEvent): Promise<void> {
    const known = await this.#load();
    const key = targetText(target);
    const before = known.get(key);
    const { incident, effects } = advance(before, event);
    // Nearly every event: a request that went well where all is well.
    if (incident === before && effects.length === 0) return;
    const after = new Map(known);
    if (incident === undefined) after.delete(key);
    else after.set(key, incident);
    const all = await this.#keep(after, event.at);
    if (isOpen(before) && !isOpen(incident)) await endClicks(target);
    for (const effect of effects) this.#perform(effect, incident, target, all);
  }

  async #keep(incidents: ReadonlyMap<string, Incident>, now: number): Promise<readonly Incident[]> {
    const recent = new Map([...incidents].filter(([, incident]) => isRecent(incident, now)));
    this.#known = recent;
    await write(incidentsItem, Object.fromEntries(recent));
    if ([...recent.values()].some(isSettling)) await browser.alarms.create(settleAlarm, { delayInMinutes: 0.5 });
    return [...recent.values()];
  }

  #perform(effect: IncidentEffect, incident: Incident | undefined, target: Target, all: readonly Incident[]): void {
    const performed = effect === "show" ? this.#effects.show(target, all) : this.#act(effect, incident);
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

function isRecent({ phase, since, failedAt }: Incident, now: number): boolean {
  const limitMs = phase === "resolved" ? forgetAfterMs.resolved : forgetAfterMs.open;
  return Math.abs(now - Math.max(since, failedAt ?? since)) < limitMs;
}
