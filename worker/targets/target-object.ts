import { DurableObject } from "cloudflare:workers";
import { baselineLayers } from "../../shared/model/baseline.ts";
import type { Baseline, BaselineLayer } from "../../shared/model/baseline.ts";
import type { ProbeVantage } from "../../shared/model/evidence.ts";
import type { Measurement } from "../../shared/model/measurement.ts";
import type { Target } from "../../shared/model/target.ts";
import { refusingStatuses } from "../probes/http.ts";
import { runProbe } from "../probes/run.ts";
import { readSettings } from "../settings.ts";
import type { Settings } from "../settings.ts";
import { createRoots } from "../tls/roots.ts";
import type { Roots } from "../tls/roots.ts";
import builtInRoots from "../tls/roots.generated.txt";
import { version } from "../version.ts";
import { Alarms } from "./alarms.ts";
import { baselineState } from "./baseline.ts";
import { withinCapacity } from "./capacity.ts";
import { History } from "./history.ts";
import { hourMs, nextRunAt, runsPerHour } from "./pace.ts";
import { tryResult } from "./try-results.ts";

export type TargetAnswer =
  | {
      readonly outcome: "measured";
      readonly vantage: ProbeVantage;
      /** Seconds until a new run is possible. */
      readonly pollAfter: number;
      /** Runs left of this hour's. */
      readonly runsLeft: number;
    }
  | { readonly outcome: "busy" };

interface Run {
  readonly startedAt: number;
  readonly measurements: readonly Measurement[];
}

interface Known {
  readonly run: Run;
  readonly baseline: Baseline;
  readonly nextRunAt: number;
  readonly runsLeft: number;
}

/** How often a blind layer is tried all the same, without anybody's click, so that it can recover. */
const blindRecheckMs = hourMs;
const httpRestMs = 6 * hourMs;

/**
 * Everything one vantage knows about one target: at most one run at a time, whoever asks; answers from memory in
 * between; tries and successes of each layer.
 */
export class TargetObject extends DurableObject {
  readonly #history = new History(this.ctx.storage.sql);
  readonly #alarms = new Alarms(this.ctx.storage);
  readonly #settings: Settings = readSettings(this.env);
  #roots: Roots | undefined;
  #underWay: Promise<void> | undefined;
  /** The last run and what follows from it, so that a crowd is answered without the database. */
  #known: Known | undefined;

  async measure(target: Target): Promise<TargetAnswer> {
    const now = Date.now();
    const known = (this.#known ??= this.#recall(now));
    if (known === undefined || now >= known.nextRunAt) {
      await (this.#underWay ??= this.#start(target, this.#blindLayers(now)));
      await this.#scheduleRecheck(target);
    }
    // When there is no room for a run, an older answer is better than none.
    return this.#known === undefined ? { outcome: "busy" } : this.#answer(this.#known);
  }

  override async alarm(): Promise<void> {
    const due = await this.#alarms.takeDue(Date.now());
    const target = this.ctx.storage.kv.get<Target>("target");
    if (target === undefined) return;
    // Blind layers are tried too.
    if (due.has("blind-recheck")) await (this.#underWay ??= this.#start(target, new Set()));
  }

  async #start(target: Target, leaveOut: ReadonlySet<BaselineLayer>): Promise<void> {
    try {
      await withinCapacity(() => this.#run(target, leaveOut));
    } finally {
      this.#underWay = undefined;
    }
  }

  async #run(target: Target, blind: ReadonlySet<BaselineLayer>): Promise<void> {
    const startedAt = Date.now();
    this.#history.addRun(startedAt);
    const resting = (this.ctx.storage.kv.get<number>("httpRestsUntil") ?? 0) > startedAt;
    const measured = await runProbe(target, {
      dns: {
        endpoints: this.#settings.dohEndpoints,
        fetch: (url, init) => (this.env.RESOLVERS ?? globalThis).fetch(url, init),
        allowPrivate: this.#settings.allowPrivate,
      },
      roots: (this.#roots ??= createRoots(`${builtInRoots}\n${this.env.EXTRA_ROOTS ?? ""}`)),
      version,
      leaveOut: resting ? new Set([...blind, "http"]) : blind,
    });
    for (const layer of baselineLayers) {
      const result = tryResult(layer, measured);
      if (result !== "neutral") this.#history.addTry(layer, result, startedAt);
    }
    if (measured.some(({ status }) => status !== undefined && refusingStatuses.includes(status)))
      this.ctx.storage.kv.put("httpRestsUntil", startedAt + httpRestMs);
    this.ctx.storage.kv.put<Run>("last", { startedAt, measurements: this.#withMemory(measured, blind) });
    this.#known = this.#recall(Date.now());
  }

  /** Blind layers were not touched: what they came to last time stands in, if there was a name to connect to. */
  #withMemory(measured: readonly Measurement[], blind: ReadonlySet<BaselineLayer>): readonly Measurement[] {
    const remembered = this.#last()?.measurements ?? [];
    if (measured[0]?.outcome !== "ok") return measured;
    return measured.flatMap((measurement) => {
      const { layer } = measurement;
      if (measurement.outcome !== "skipped" || layer === "dns" || !blind.has(layer)) return [measurement];
      const before = remembered.filter((other) => other.layer === layer);
      return before.length > 0 ? before : [measurement];
    });
  }

  #recall(now: number): Known | undefined {
    const run = this.#last();
    if (run === undefined) return undefined;
    const runs = this.#history.runs(now);
    return { run, baseline: this.#baseline(now), nextRunAt: nextRunAt(runs), runsLeft: runsPerHour - runs.length };
  }

  #answer({ run, baseline, nextRunAt: next, runsLeft }: Known): TargetAnswer {
    const now = Date.now();
    return {
      outcome: "measured",
      pollAfter: Math.max(1, Math.ceil((next - now) / 1000)),
      runsLeft,
      vantage: { vantage: this.#settings.vantage, ...run, ageMs: now - run.startedAt, baseline },
    };
  }

  #baseline(now: number): Baseline {
    const state = (layer: BaselineLayer) => baselineState(this.#history.tries(layer, now), this.#settings.blindAfterMs);
    return { tcp: state("tcp"), tls: state("tls"), http: state("http") };
  }

  #blindLayers(now: number): ReadonlySet<BaselineLayer> {
    const baseline = this.#baseline(now);
    return new Set(baselineLayers.filter((layer) => baseline[layer] === "blind"));
  }

  async #scheduleRecheck(target: Target): Promise<void> {
    const now = Date.now();
    const blind = [...this.#blindLayers(now)];
    if (blind.length === 0 || this.#alarms.at("blind-recheck") !== undefined) return;
    const lastTry = Math.max(...blind.map((layer) => this.#history.tries(layer, now).lastUnanswered));
    this.ctx.storage.kv.put("target", target);
    await this.#alarms.plan("blind-recheck", Math.max(now, lastTry + blindRecheckMs));
  }

  #last(): Run | undefined {
    return this.ctx.storage.kv.get<Run>("last");
  }
}
