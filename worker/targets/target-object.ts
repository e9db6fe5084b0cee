import { DurableObject } from "cloudflare:workers";
import { baselineLayers } from "../../shared/model/baseline.ts";
import type { BaselineLayer } from "../../shared/model/baseline.ts";
import type { ProbeVantage } from "../../shared/model/evidence.ts";
import type { Target } from "../../shared/model/target.ts";
import { askBudget } from "../budget/ask-budget.ts";
import { originOf } from "../catalogue.ts";
import { addCounts, count } from "../metrics/counters.ts";
import type { Counts } from "../metrics/counters.ts";
import { readSettings } from "../settings.ts";
import type { Settings } from "../settings.ts";
import { PeerVantages } from "../vantages/peer-vantages.ts";
import { Replays } from "../vantages/replays.ts";
import type { SignatureParameters } from "../vantages/signature-base.ts";
import { withinCapacity } from "./capacity.ts";
import { chainJudge } from "./chain-judge.ts";
import { knownOf } from "./known.ts";
import type { Known } from "./known.ts";
import { ownRun } from "./own-run.ts";
import { hourMs } from "./pace.ts";
import { roundOutcome } from "./round-outcome.ts";
import type { RoundResult } from "./round-outcome.ts";
import { answersMeanwhile } from "./run.ts";
import { readState, writeState } from "./target-state.ts";
import type { TargetState } from "./target-state.ts";

/** Why there is no new run: this isolate is full, the day's runs are used up, the hour's of this domain, or the caller's. */
export type Refusal = "capacity" | "day" | "domain" | "caller";

export type TargetAnswer =
  | {
      readonly outcome: "measured";
      readonly vantage: ProbeVantage;
      /** Whoever hears this waited for a run, and may have brought it about. */
      readonly isNew: boolean;
      /** Of other deployments, where those were asked for too. */
      readonly peers: readonly ProbeVantage[];
      /** Seconds until a new run is possible. */
      readonly pollAfter: number;
      /** Runs left of this hour's. */
      readonly runsLeft: number;
    }
  /** There is nothing to answer with. `retryAfter` in seconds. */
  | { readonly outcome: "busy"; readonly reason: Refusal; readonly retryAfter: number };

/** `recheck` and `round`: nobody waits, and blind layers and open breakers are tried too. */
type Reason = "asked" | "asked-by-peer" | "recheck" | "round";

/** How often a blind layer is tried all the same, without anybody's click, so that it can recover. */
const blindRecheckMs = hourMs;
const capacityRetryMs = 5_000;
const recentMs = 600_000;
/** The answer has a way to go, and is waited for as long as a run lasts. */
const limitForPeerMs = 4_500;

/**
 * Everything one vantage knows about one target: at most one run at a time, whoever asks; answers from memory in
 * between; tries and successes of each layer. Answers leave only when the state behind them is on disk: the runtime holds
 * back what an object says until its writes are.
 */
export class TargetObject extends DurableObject {
  readonly #settings: Settings = readSettings(this.env);
  readonly #chains = chainJudge(this.env, this.ctx.exports);
  readonly #peers = this.#settings.peers.length > 0 ? new PeerVantages(this.ctx) : undefined;
  #underWay: Promise<void> | undefined;
  #underWaySince = 0;
  /** Read once: nobody else writes it. */
  #state: TargetState | undefined;
  #known: Known | undefined;
  /** No new run before this, and why; lost with the object, which then asks again. */
  #held: { readonly until: number; readonly reason: Refusal } = { until: 0, reason: "capacity" };

  /**
   * For everybody who asks this deployment: with what others say. `counts`: what the caller's isolate has counted.
   * `mayStart`: may a run be made for this caller? Else he hears what is known, however old.
   */
  async measure(target: Target, counts: Counts = {}, mayStart = true): Promise<TargetAnswer> {
    addCounts(counts);
    const next = this.#next(Date.now(), mayStart);
    const own = next === "measure" ? this.#measureNow(target, "asked") : undefined;
    // Those who are answered at once do not wait for others either.
    const others = next === "answer-meanwhile" ? undefined : this.#peers?.ensure(target, this.#latestStart());
    await Promise.all([own, others]);
    const answer = this.#answer();
    if (answer.outcome === "measured") count("fapiao_probe_answers_total", next === "measure" ? "run" : "memory");
    if (answer.outcome === "busy") return next === "answer" && !mayStart ? { ...answer, reason: "caller" } : answer;
    return { ...answer, isNew: next === "measure", peers: this.#peers?.vantages(Date.now()) ?? [] };
  }

  /** For another deployment, which wants ours alone; once for each signature. */
  async measureForPeer(
    target: Target,
    signature: SignatureParameters,
  ): Promise<TargetAnswer | { readonly outcome: "replayed" }> {
    if (!new Replays(this.ctx.storage.kv).isNew(signature)) return { outcome: "replayed" };
    if (this.#next(Date.now()) === "measure") await this.#measureNow(target, "asked-by-peer");
    return this.#answer();
  }

  /** For the schedule. A run of these minutes that somebody asked for will do. */
  async round(target: Target): Promise<RoundResult> {
    if (this.#next(Date.now()) !== "answer") await this.#measureNow(target, "round");
    const { run, baseline, lastStart } = this.#recall();
    const isRecent = run !== undefined && Date.now() - lastStart < recentMs;
    return { outcome: isRecent ? roundOutcome(run.measurements) : "unmeasured", baseline };
  }

  /** What to do for somebody who asks now. */
  #next(now: number, mayStart = true): "measure" | "answer" | "answer-meanwhile" {
    const { run, nextRunAt: next } = this.#recall();
    // Places come free at any moment; whoever can be answered need not wait for one.
    const isHeld = now < this.#held.until && (run !== undefined || this.#held.reason !== "capacity");
    if (now < next || isHeld || (this.#underWay === undefined && !mayStart)) return "answer";
    return this.#underWay !== undefined && run !== undefined && answersMeanwhile(run, now)
      ? "answer-meanwhile"
      : "measure";
  }

  /** Of our own runs: the one under way, or the last. */
  #latestStart(): number {
    if (this.#underWay !== undefined) return this.#underWaySince;
    return this.#recall().lastStart;
  }

  /** Set by `#planRecheck`. */
  override async alarm(): Promise<void> {
    const target = this.ctx.storage.kv.get<Target>("target");
    if (target !== undefined) await this.#measureNow(target, "recheck");
  }

  /** Joins the run under way, or starts one, which goes on when whoever asked has gone. */
  #measureNow(target: Target, reason: Reason): Promise<void> {
    if (this.#underWay === undefined) {
      this.#underWaySince = Date.now();
      this.#underWay = this.#start(target, reason).finally(() => (this.#underWay = undefined));
      this.ctx.waitUntil(this.#underWay);
    }
    return this.#underWay;
  }

  async #start(target: Target, reason: Reason): Promise<void> {
    const hasPlace = await withinCapacity(originOf(target), async () => {
      const grant = await askBudget(this.env.BUDGET, target);
      if (grant.outcome === "granted") await this.#run(target, reason, grant.spacingMs);
      else this.#held = { until: Date.now() + grant.retryMs, reason: grant.reason };
    });
    if (!hasPlace) this.#held = { until: Date.now() + capacityRetryMs, reason: "capacity" };
    // What nobody asks for has its rounds.
    if (isAsked(reason)) await this.#planRecheck(target);
  }

  async #run(target: Target, reason: Reason, budgetSpacingMs: number): Promise<void> {
    this.#state = await ownRun({
      target,
      env: this.env,
      settings: this.#settings,
      chains: this.#chains,
      before: (this.#state ??= readState(this.ctx.storage.kv)),
      blind: isAsked(reason) ? this.#blindLayers() : undefined,
      budgetSpacingMs,
      startedAt: this.#underWaySince,
      httpMethod: reason === "round" ? "HEAD" : "GET",
      ...(reason === "asked-by-peer" ? { limitMs: limitForPeerMs } : {}),
    });
    writeState(this.ctx.storage.kv, this.#state);
    this.#known = undefined;
  }

  #recall(): Known {
    this.#state ??= readState(this.ctx.storage.kv);
    return (this.#known ??= knownOf(this.#state, Date.now(), this.#settings.blindAfterMs));
  }

  #answer(): TargetAnswer {
    const now = Date.now();
    const { run, baseline, nextRunAt: next, runsLeft } = this.#recall();
    const { until, reason } = this.#held;
    const seconds = Math.max(1, Math.ceil((Math.max(next, until) - now) / 1000));
    if (run === undefined) return { outcome: "busy", reason, retryAfter: seconds };
    return {
      outcome: "measured",
      pollAfter: seconds,
      runsLeft,
      isNew: false,
      peers: [],
      vantage: { vantage: this.#settings.vantage, ...run, ageMs: now - run.startedAt, baseline },
    };
  }

  #blindLayers(): ReadonlySet<BaselineLayer> {
    const { baseline } = this.#recall();
    return new Set(baselineLayers.filter((layer) => baseline[layer] === "blind"));
  }

  async #planRecheck(target: Target): Promise<void> {
    const blind = [...this.#blindLayers()];
    const { tries } = (this.#state ??= readState(this.ctx.storage.kv));
    if (blind.length === 0 || (await this.ctx.storage.getAlarm()) !== null) return;
    const lastTry = Math.max(...blind.map((layer) => tries[layer].lastUnanswered));
    this.ctx.storage.kv.put("target", target);
    await this.ctx.storage.setAlarm(Math.max(Date.now(), lastTry + blindRecheckMs));
  }
}

function isAsked(reason: Reason): boolean {
  return reason === "asked" || reason === "asked-by-peer";
}
