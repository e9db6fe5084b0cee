import { baselineLayers } from "../../shared/model/baseline.ts";
import type { Baseline, BaselineLayer } from "../../shared/model/baseline.ts";
import type { Measurement } from "../../shared/model/measurement.ts";
import { baselineState, memoryMs } from "./baseline.ts";
import type { Tries } from "./baseline.ts";
import { hourMs } from "./pace.ts";
import { tryResult } from "./try-results.ts";

/** Tries of one target, in SQLite, summed by hour and forgotten after 30 days. No address, no user, no path. */
export class History {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    sql.exec(`
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

  /** Adds what a run shows of each layer: one row written for each that it shows anything of. */
  addRun(measured: readonly Measurement[], startedAt: number): void {
    for (const layer of baselineLayers) {
      const result = tryResult(layer, measured);
      if (result !== "neutral") this.#addTry(layer, result, startedAt);
    }
  }

  baseline(now: number, blindAfterMs: number): Baseline {
    const state = (layer: BaselineLayer) => baselineState(this.#tries(layer, now), blindAfterMs);
    return { tcp: state("tcp"), tls: state("tls"), http: state("http") };
  }

  /** When a layer was last met with silence, milliseconds since the epoch; 0 for never. */
  lastUnanswered(layer: BaselineLayer, now: number): number {
    return this.#tries(layer, now).lastUnanswered;
  }

  #addTry(layer: BaselineLayer, result: "success" | "unanswered", at: number): void {
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

  #tries(layer: BaselineLayer, now: number): Tries {
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
