import type { BaselineLayer } from "../../shared/model/baseline.ts";
import { memoryMs } from "./baseline.ts";
import type { Tries } from "./baseline.ts";
import { hourMs } from "./pace.ts";

/** Tries of one target, in SQLite, summed by hour and forgotten after 30 days. No address, no user, no path. */
export class History {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    sql.exec(`
      CREATE TABLE IF NOT EXISTS runs (at INTEGER NOT NULL);
      CREATE TABLE IF NOT EXISTS tries (
        layer TEXT NOT NULL,
        hour INTEGER NOT NULL,
        successes INTEGER NOT NULL,
        unanswered INTEGER NOT NULL,
        first_unanswered INTEGER,
        last_unanswered INTEGER,
        PRIMARY KEY (layer, hour)
      ) WITHOUT ROWID;
    `);
  }

  addRun(at: number): void {
    this.#sql.exec("DELETE FROM runs WHERE at <= ?", at - hourMs);
    this.#sql.exec("INSERT INTO runs (at) VALUES (?)", at);
  }

  /** Starts of the last hour's runs, oldest first. */
  runs(now: number): readonly number[] {
    const rows = this.#sql.exec<{ at: number }>("SELECT at FROM runs WHERE at > ? ORDER BY at", now - hourMs);
    return rows.toArray().map(({ at }) => at);
  }

  addTry(layer: BaselineLayer, result: "success" | "unanswered", at: number): void {
    this.#sql.exec("DELETE FROM tries WHERE layer = ? AND hour < ?", layer, Math.floor((at - memoryMs) / hourMs));
    const unanswered = result === "unanswered";
    this.#sql.exec(
      `INSERT INTO tries VALUES (?1, ?2, ?3, ?4, ?5, ?5)
       ON CONFLICT DO UPDATE SET
         successes = successes + excluded.successes,
         unanswered = unanswered + excluded.unanswered,
         first_unanswered = coalesce(first_unanswered, excluded.first_unanswered),
         last_unanswered = coalesce(excluded.last_unanswered, last_unanswered)`,
      layer,
      Math.floor(at / hourMs),
      unanswered ? 0 : 1,
      unanswered ? 1 : 0,
      unanswered ? at : null,
    );
  }

  tries(layer: BaselineLayer, now: number): Tries {
    return this.#sql
      .exec<{ successes: number; unanswered: number; firstUnanswered: number; lastUnanswered: number }>(
        `SELECT coalesce(sum(successes), 0) AS successes, coalesce(sum(unanswered), 0) AS unanswered,
           coalesce(min(first_unanswered), 0) AS firstUnanswered, coalesce(max(last_unanswered), 0) AS lastUnanswered
         FROM tries WHERE layer = ? AND hour >= ?`,
        layer,
        Math.floor((now - memoryMs) / hourMs),
      )
      .one();
  }
}
