import type { Baseline } from "../../shared/model/baseline.ts";
import type { HostRounds } from "./schedule.ts";

export interface StoredRounds extends HostRounds {
  readonly baseline: Baseline;
}

/** What the roster remembers, in SQLite: one row a host, so that a round writes one. */
export class RosterStore {
  readonly #storage: DurableObjectStorage;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
    storage.sql.exec(`CREATE TABLE IF NOT EXISTS rounds (
      host TEXT PRIMARY KEY,
      last_at INTEGER NOT NULL,
      due_at INTEGER NOT NULL,
      blind_rounds INTEGER NOT NULL,
      tcp TEXT NOT NULL,
      tls TEXT NOT NULL,
      http TEXT NOT NULL
    ) WITHOUT ROWID`);
  }

  /** When the rounds began; the first call is the moment, or the first after a clock that was ahead has been set. */
  startedAt(now: number): number {
    const before = this.#storage.kv.get<number>("startedAt");
    if (before !== undefined && before <= now) return before;
    this.#storage.kv.put("startedAt", now);
    return now;
  }

  /** Without rounds that are yet to be: a clock was ahead then, and they would hold up all others. */
  all(now: number): ReadonlyMap<string, StoredRounds> {
    const rows = this.#storage.sql.exec<
      { host: string; lastAt: number; dueAt: number; blindRounds: number } & {
        [layer in keyof Baseline]: Baseline[layer];
      }
    >(
      "SELECT host, last_at AS lastAt, due_at AS dueAt, blind_rounds AS blindRounds, tcp, tls, http FROM rounds WHERE last_at <= ?",
      now,
    );
    return new Map(
      rows.toArray().map(({ host, tcp, tls, http, ...rounds }) => [host, { ...rounds, baseline: { tcp, tls, http } }]),
    );
  }

  put(host: string, { lastAt, dueAt, blindRounds, baseline }: StoredRounds): void {
    this.#storage.sql.exec(
      "INSERT OR REPLACE INTO rounds VALUES (?, ?, ?, ?, ?, ?, ?)",
      host,
      lastAt,
      dueAt,
      blindRounds,
      baseline.tcp,
      baseline.tls,
      baseline.http,
    );
  }
}
