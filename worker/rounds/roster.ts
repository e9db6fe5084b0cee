import type { Baseline } from "../../shared/model/baseline.ts";
import type { Target } from "../../shared/model/target.ts";
import { errorText } from "../log/error-text.ts";
import { log } from "../log/log.ts";
import { within } from "../probes/deadline.ts";
import type { RoundResult } from "../targets/round-outcome.ts";
import type { RoundHost } from "./hosts.ts";
import { RosterStore } from "./roster-store.ts";
import { afterRound, nextTurn } from "./schedule.ts";

export interface RosterParts {
  readonly storage: DurableObjectStorage;
  readonly hosts: readonly RoundHost[];
  readonly measure: (target: Target) => Promise<RoundResult>;
}

/** How the hosts stand, for whoever runs the deployment. */
export interface RosterSummary {
  readonly hosts: number;
  /** Hosts that let this vantage in, keep it out at some layer, or are not known well enough. */
  readonly reaches: number;
  readonly blind: number;
  readonly new: number;
  /** Milliseconds since the epoch; null before the first round, and where none is planned. */
  readonly lastRoundAt: number | null;
  readonly nextRoundAt: number | null;
}

/** A run takes 5 s at most. */
const limitMs = 20_000;
/** An alarm that is so late is lost. */
const lostAfterMs = 600_000;
const unknown: Baseline = { tcp: "new", tls: "new", http: "new" };

/**
 * Measures the hosts in turn, one after another, each when its time has come; one alarm carries the whole series. What
 * began once goes on by itself, and `keepGoing` mends it where an alarm got lost.
 */
export class Roster {
  readonly #parts: RosterParts;
  readonly #store: RosterStore;

  constructor(parts: RosterParts) {
    this.#parts = parts;
    this.#store = new RosterStore(parts.storage);
  }

  /** Starts the series, or mends it. Does nothing where it is going on. */
  async keepGoing(now: number): Promise<void> {
    const alarm = await this.#parts.storage.getAlarm();
    // Too late, too, after a clock that was ahead has been set.
    if (alarm === null || alarm < now - lostAfterMs || alarm > this.#nextAt(now)) await this.#plan(now);
  }

  /** For the alarm: the round whose turn it is, and the next one planned whatever came of it. */
  async takeTurn(now: number): Promise<void> {
    const known = this.#store.all(now);
    const { host, at } = nextTurn(this.#parts.hosts, known, this.#store.startedAt(now));
    if (at <= now) {
      const before = known.get(host.id);
      const { outcome, baseline } = await this.#measure(host.target, before?.baseline ?? unknown);
      this.#store.put(host.id, { ...afterRound(before, outcome, Date.now(), Math.random()), baseline });
    }
    await this.#plan(Date.now());
  }

  async summary(): Promise<RosterSummary> {
    const known = this.#store.all(Date.now());
    const records = this.#parts.hosts.flatMap(({ id }) => known.get(id) ?? []);
    const states = records.map(({ baseline }) => stateOf(baseline));
    const reaches = states.filter((state) => state === "reaches").length;
    const blind = states.filter((state) => state === "blind").length;
    return {
      hosts: this.#parts.hosts.length,
      reaches,
      blind,
      new: this.#parts.hosts.length - reaches - blind,
      lastRoundAt: records.length === 0 ? null : Math.max(...records.map(({ lastAt }) => lastAt)),
      nextRoundAt: await this.#parts.storage.getAlarm(),
    };
  }

  async #plan(now: number): Promise<void> {
    await this.#parts.storage.setAlarm(this.#nextAt(now));
  }

  #nextAt(now: number): number {
    return Math.max(now, nextTurn(this.#parts.hosts, this.#store.all(now), this.#store.startedAt(now)).at);
  }

  async #measure(target: Target, before: Baseline): Promise<RoundResult> {
    const ours: RoundResult = { outcome: "unmeasured", baseline: before };
    try {
      return (await within(limitMs, this.#parts.measure(target))) ?? ours;
    } catch (error) {
      // One round that fails must not end the series.
      log({ event: "error", where: "rounds", ...errorText(error) });
      return ours;
    }
  }
}

function stateOf({ tcp, tls, http }: Baseline): "reaches" | "blind" | "new" {
  if ([tcp, tls, http].includes("blind")) return "blind";
  return tcp === "reaches" && tls === "reaches" ? "reaches" : "new";
}
