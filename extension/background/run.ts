import { portalOf } from "../../shared/portals/lookup.ts";
import { budget, spend, type Spent } from "./budget.ts";
import { BudgetSpent, rootOf, type Run } from "./gather/gatherer.ts";
import { send, type Exchange } from "./own-requests.ts";

/** A re-check that was sent before its diagnosis began. */
export interface Recheck {
  readonly exchange: Promise<Exchange>;
  /** When it is given up, by `performance.now()`. */
  readonly endsAt: number;
}

export interface RunOptions extends Omit<Run, "get"> {
  /** It counts as the run's first request, and the run's time is its time. */
  readonly recheck?: Recheck | undefined;
  /** What an interrupted run of the same diagnosis has sent already. */
  readonly spent: Spent;
  /** Told before each request, so that it is counted even if we are killed while it runs. */
  readonly onSpent: (spent: Spent) => void;
}

/** The surroundings of one run: every request goes through here, is counted, shared, and ends with the run. */
export function createRun({ spent, onSpent, recheck, ...surroundings }: RunOptions): Run {
  const { target } = surroundings;
  let endsAt = recheck?.endsAt;
  const asked = new Map(recheck && [[rootOf(target), recheck.exchange]]);
  let counted = (recheck && spend(spent, target.host, true)) ?? spent;

  function get(url: string, init?: RequestInit): Promise<Exchange> {
    const known = asked.get(url);
    if (known !== undefined) return known;
    const host = new URL(url).hostname;
    const next = spend(counted, host, host === target.host || isPortalHost(host));
    if (next === null) return Promise.reject(new BudgetSpent(host));
    counted = next;
    onSpent(counted);
    endsAt ??= performance.now() + budget.check;
    const exchange = send(url, Math.max(0, endsAt - performance.now()), init);
    asked.set(url, exchange);
    return exchange;
  }

  return { ...surroundings, get };
}

function isPortalHost(host: string): boolean {
  return portalOf({ host, port: 443 }) !== undefined;
}
