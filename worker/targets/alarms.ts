/** What an object may be woken for. */
export type AlarmName = "blind-recheck" | "round";

const key = "alarms";

/**
 * Several due times for the one alarm that a Durable Object has: it is set to the earliest. A turn is taken out before its
 * work begins, so whoever comes back regularly plans the next one first, and no fault of one run ends the series.
 */
export class Alarms {
  readonly #storage: DurableObjectStorage;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
  }

  /** Milliseconds since the epoch; undefined where nothing is planned. */
  at(name: AlarmName): number | undefined {
    return this.#times().get(name);
  }

  /** Plans one turn, in place of an earlier plan of the same name. Two rows written, none where nothing changes. */
  async plan(name: AlarmName, at: number): Promise<void> {
    const times = this.#times();
    if (times.get(name) === at) return;
    await this.#keep(times.set(name, at));
  }

  /** Takes out the turns that the alarm was for; call it from `alarm()` only. */
  async takeDue(now: number): Promise<ReadonlySet<AlarmName>> {
    const times = this.#times();
    // The alarm was the earliest turn's, whatever the clock says by now.
    const moment = Math.max(now, Math.min(...times.values()));
    const due = new Set([...times.keys()].filter((name) => (times.get(name) ?? Infinity) <= moment));
    for (const name of due) times.delete(name);
    await this.#keep(times);
    return due;
  }

  #times(): Map<AlarmName, number> {
    return this.#storage.kv.get<Map<AlarmName, number>>(key) ?? new Map();
  }

  async #keep(times: Map<AlarmName, number>): Promise<void> {
    this.#storage.kv.put(key, times);
    if (times.size > 0) await this.#storage.setAlarm(Math.min(...times.values()));
  }
}
