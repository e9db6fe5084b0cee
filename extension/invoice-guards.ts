import type { Armed, GuardMemory } from "../shared/invoice-guard.ts";
import type { Target } from "../shared/model/target.ts";
import { samePortal } from "./heard-words.ts";
import type { Item } from "./storage.ts";

/** What is remembered of issuing hosts, by host: times alone. Local storage, so that it survives restarts and updates. */
export const guardsItem: Item<Readonly<Record<string, GuardMemory>>> = {
  area: "local",
  key: "invoiceGuards",
  initial: {},
};

/** The guard that is armed for the portal of this target, the newest where several of its hosts have one. */
export function armedFor(guards: Readonly<Record<string, GuardMemory>>, target: Target): Armed | undefined {
  return Object.entries(guards)
    .filter(([host]) => samePortal({ host, port: target.port }, target))
    .flatMap(([, { armed }]) => armed ?? [])
    .toSorted((a, b) => b.at - a.at)[0];
}
