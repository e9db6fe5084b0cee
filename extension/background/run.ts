import { portalOf } from "../../shared/portals/lookup.ts";
import { budget, spend, type Spent } from "./budget.ts";
import { BudgetSpent, rootOf, type Run } from "./gather/gatherer.ts";
import { send, type Exchange, type OwnInit } from "./own-requests.ts";

/** A re-check that was sent before its diagnosis began. */
export interface Recheck {
  readonly exchange: Promise<Exchange>;
  /** When it is given up, by `performance.now()`. */
  readonly endsAt: number;
}

export interface RunOptions extends Omit<Run, "get" | "again"> {
  /** It counts as the run's first request, and the run's time is its time. */
  readonly recheck?: Recheck | undefined;
  /** What an interrupted run of the same diagnosis has sent already. */
  readonly spent: Spent;
  /** Told before each request, so that it is counted even if we are killed while it runs. */
  readonly onSpent: (spent: Spent) => void;
  /** A run that is over sends nothing more. */
  readonly isOver?: () => boolean;
  /** Told after a request to the target beyond the first one. */
  readonly onRepeat: () => void;
}

/** The surroundings of one run: every request goes through here, is counted, shared, and ends with the run. */
export function createRun({ spent, onSpent, onRepeat, isOver, recheck, ...surroundings }: RunOptions): Run {
  const { target, trigger } = surroundings;
  let endsAt = recheck?.endsAt;
  const asked = new Map(recheck && [[new URL(rootOf(target)).href, recheck.exchange]]);
  let counted = (recheck && spend(spent, target.host, true, trigger)) ?? spent;

  function again(url: string, init?: OwnInit, limitMs = Infinity): Promise<Exchange> {
    const host = new URL(url).hostname;
    const next = spend(counted, host, host === target.host || isPortalHost(host), trigger);
    if (next === null || isOver?.() === true) return Promise.reject(new BudgetSpent(host));
    if (host === target.host && (counted.hosts[host] ?? 0) > 0) onRepeat();
    counted = next;
    onSpent(counted);
    endsAt ??= performance.now() + budget.check;
    return send(url, Math.min(limitMs, Math.max(0, endsAt - performance.now())), init);
  }

  function get(url: string, init?: OwnInit): Promise<Exchange> {
    const { href } = new URL(url);
    const known = asked.get(href);
    if (known !== undefined) return known;
    const exchange = again(url, init);
    asked.set(href, exchange);
    return exchange;
  }

  return { ...surroundings, get, again };
}

function isPortalHost(host: string): boolean {
  return portalOf({ host, port: 443 }) !== undefined;
}
