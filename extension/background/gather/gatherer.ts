import type { Evidence, EvidenceKey } from "../../../shared/model/evidence.ts";
import type { Observation } from "../../../shared/model/observation.ts";
import type { Target } from "../../../shared/model/target.ts";
import type { ProbeAddress } from "../../probe-address.ts";
import type { Trigger } from "../budget.ts";
import type { Exchange, OwnInit } from "../own-requests.ts";

/** One run's surroundings, the same for all its gatherers. */
export interface Run {
  readonly target: Target;
  readonly trigger: Trigger;
  /** What happened to the request of a page for which this run is. */
  readonly observation?: Observation | undefined;
  /** Null: there is none, or nothing at all is to be sent to it. */
  readonly probe: ProbeAddress | null;
  /** Has the extension a permission for the target? Without one only "answered or not" can be seen of it. */
  readonly canSeeTarget: boolean;
  /** May the probe be asked about the target in this run? */
  readonly consent: boolean;
  /** There for a portal that somebody added: may its name be sent outside, to the probe and to public resolvers? */
  readonly own?: { readonly outside: boolean } | undefined;
  /**
   * One request within the run's limits of time and number. The same address is asked once and shared.
   * @throws {@link BudgetSpent} where the budget forbids it; that gatherer then delivers nothing.
   */
  readonly get: (url: string, init?: OwnInit) => Promise<Exchange>;
  /** As {@link get}, and not shared: to ask the same address several times. `limitMs` within the run's limit of time. */
  readonly again: (url: string, init?: OwnInit, limitMs?: number) => Promise<Exchange>;
}

/** The most requests that a gatherer sends, beyond those it shares with the gatherers before it. */
export type Cost = Readonly<Record<Trigger, number>>;

/** One kind of evidence and how it is got. */
export interface Gatherer<K extends EvidenceKey = EvidenceKey> {
  readonly key: K;
  readonly cost: Cost;
  /** Undefined: not measured, for lack of something to ask. Never "fine". */
  readonly gather: (run: Run) => Promise<Evidence[K] | undefined>;
}

export class BudgetSpent extends Error {
  constructor(host: string) {
    super(`No more requests to ${host} in this diagnosis.`);
  }
}

/** The target by our own request, to the end of its answer; one for all gatherers that learn from it. */
export function askTarget({ target, canSeeTarget, get }: Run): Promise<Exchange> {
  return get(rootOf(target), targetInit(canSeeTarget));
}

/** Without a permission, a page that forbids strangers to read it must not look broken. */
export function targetInit(canSeeTarget: boolean): OwnInit {
  return { mode: canSeeTarget ? "cors" : "no-cors", readsBody: canSeeTarget };
}

/** The root of a target, the only page of a site that is ever asked for. */
export function rootOf({ host, port }: Target): string {
  return `https://${host}:${port}/`;
}
