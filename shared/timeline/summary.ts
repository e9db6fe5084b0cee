import type { Entry } from "./entries.ts";
import { altogether, type Lasting } from "./lasting.ts";

export interface Summary {
  /** Faults, whoever noticed them. */
  readonly faults: number;
  readonly lasting: Lasting;
  readonly beyond: number;
  readonly user: number;
  /** Checks that found nothing. */
  readonly well: number;
}

export function summaryOf(entries: readonly Entry[]): Summary {
  const faults = entries.filter(({ ending }) => ending !== "well");
  const onSide = (side: "beyond" | "user") => faults.filter(({ verdict }) => verdict?.side === side).length;
  return {
    faults: faults.length,
    lasting: altogether(faults.map(({ lasting }) => lasting)),
    beyond: onSide("beyond"),
    user: onSide("user"),
    well: entries.length - faults.length,
  };
}
