import { DurableObject } from "cloudflare:workers";
import { sumOf } from "../metrics/counters.ts";
import type { Counts } from "../metrics/counters.ts";
import { readSettings } from "../settings.ts";
import { dailyReports, dayAt, dayMs, runsLeft, spacingMs } from "./day.ts";
import type { Day } from "./day.ts";

/** Who wants to make one run. */
export interface Spending {
  readonly origin: "catalogue" | "outside";
  /** The registrable domain to count it under; none where nobody needs to be protected from us. */
  readonly domain?: string;
}

export type Grant =
  | {
      readonly outcome: "granted";
      /** The least time until the same target's next run, milliseconds. */
      readonly spacingMs: number;
    }
  | { readonly outcome: "refused"; readonly reason: "day" | "domain"; readonly retryMs: number };

const runsPerDomainAndHour = 60;
const hourMs = 3_600_000;
/** A day may be raised by its operator before it is over. */
const longestRetryMs = hourMs;

/** What is kept, but for domains: one value, so that a run writes one row for it. */
interface Ledger {
  readonly day: Day;
  /** Of the whole deployment since its beginning. */
  readonly counts: Counts;
}

/**
 * The runs that all targets together make in a day, and those of one registrable domain in any hour. There is one object of
 * this class, asked once before each new run: never for an answer, or it would be what everybody waits for.
 */
export class BudgetObject extends DurableObject {
  readonly #dailyRuns = readSettings(this.env).dailyRuns;
  #kept: Ledger | undefined;

  /** Counts one run, or tells when to come back. `counts`: what the caller's isolate has counted for the metrics. */
  async spend(spending: Spending, counts: Counts = {}): Promise<Grant> {
    const now = Date.now();
    const day = this.#today(now);
    const grant = this.#grant(spending, day, now);
    const outside = day.outside + (spending.origin === "outside" ? 1 : 0);
    this.#keep(grant.outcome === "granted" ? { ...day, runs: day.runs + 1, outside } : day, counts);
    return grant;
  }

  /** Counts one report that is to be kept, or tells when to come back. */
  async takeReport(counts: Counts): Promise<Grant> {
    const now = Date.now();
    const day = this.#today(now);
    const reports = (day.reports ?? 0) + 1;
    const isGranted = reports <= dailyReports;
    this.#keep(isGranted ? { ...day, reports } : day, counts);
    return isGranted ? { outcome: "granted", spacingMs: 0 } : refusedToday(now);
  }

  #grant({ origin, domain }: Spending, day: Day, now: number): Grant {
    const left = runsLeft(day, this.#dailyRuns, origin);
    if (left === 0) return refusedToday(now);
    const starts = domain === undefined ? [] : this.#starts(domain, now);
    const [first = now] = starts;
    if (starts.length >= runsPerDomainAndHour)
      return { outcome: "refused", reason: "domain", retryMs: first + hourMs - now };
    if (domain !== undefined) this.ctx.storage.kv.put(domainKey(domain), [...starts, now]);
    return { outcome: "granted", spacingMs: spacingMs(left - 1, this.#dailyRuns, now) };
  }

  /** What all isolates have counted until now, those of the caller included. */
  async metrics(counts: Counts): Promise<{ counts: Counts; runsLeft: number; dailyRuns: number }> {
    const dailyRuns = this.#dailyRuns;
    const kept = this.#keep(this.#today(Date.now()), counts);
    return { counts: kept.counts, runsLeft: runsLeft(kept.day, dailyRuns, "catalogue"), dailyRuns };
  }

  /** One row. */
  #keep(day: Day, counts: Counts): Ledger {
    this.#kept = { day, counts: sumOf(this.#ledger()?.counts ?? {}, counts) };
    this.ctx.storage.kv.put("ledger", this.#kept);
    return this.#kept;
  }

  #ledger(): Ledger | undefined {
    return (this.#kept ??= this.ctx.storage.kv.get<Ledger>("ledger"));
  }

  #today(now: number): Day {
    const known = this.#ledger()?.day;
    const day = dayAt(now);
    if (known?.day === day) return known;
    this.#forgetDomains(now);
    return { day, runs: 0, outside: 0 };
  }

  /** Starts of the last hour's runs of a domain, oldest first. */
  #starts(domain: string, now: number): readonly number[] {
    const starts = this.ctx.storage.kv.get<readonly number[]>(domainKey(domain)) ?? [];
    return starts.filter((at) => at > now - hourMs);
  }

  /** Once a day: those that nobody asked for within the hour. */
  #forgetDomains(now: number): void {
    const { kv } = this.ctx.storage;
    for (const [key, starts] of kv.list<readonly number[]>({ prefix: domainKey("") }))
      if ((starts.at(-1) ?? 0) <= now - hourMs) kv.delete(key);
  }
}

function refusedToday(now: number): Grant {
  return { outcome: "refused", reason: "day", retryMs: Math.min(longestRetryMs, dayMs - (now % dayMs)) };
}

function domainKey(domain: string): string {
  return `domain:${domain}`;
}
