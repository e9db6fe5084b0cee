import type { Evidence, EvidenceKey } from "../../../shared/model/evidence.ts";
import type { Target } from "../../../shared/model/target.ts";
import type { ProbeAddress } from "../../probe-address.ts";
import type { Exchange } from "../own-requests.ts";

/** One run's surroundings, the same for all its gatherers. */
export interface Run {
  readonly target: Target;
  readonly probe: ProbeAddress | null;
  /** Has the extension a permission for the target? Without one only "answered or not" can be seen of it. */
  readonly canSeeTarget: boolean;
  /** May the probe be asked in this run? */
  readonly consent: boolean;
  /**
   * One request within the run's limits of time and number. The same address is asked once and shared.
   * @throws {@link BudgetSpent} where the budget forbids it; that gatherer then delivers nothing.
   */
  readonly get: (url: string, init?: RequestInit) => Promise<Exchange>;
}

/** One kind of evidence and how it is got. */
export interface Gatherer<K extends EvidenceKey = EvidenceKey> {
  readonly key: K;
  /** Undefined: not measured, for lack of something to ask. Never "fine". */
  readonly gather: (run: Run) => Promise<Evidence[K] | undefined>;
}

export class BudgetSpent extends Error {
  constructor(host: string) {
    super(`No more requests to ${host} in this diagnosis.`);
  }
}

/** The root of a target, the only page of a site that is ever asked for. */
export function rootOf({ host, port }: Target): string {
  return `https://${host}:${port}/`;
}
