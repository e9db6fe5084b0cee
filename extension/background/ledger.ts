import type { Target } from "../../shared/model/target.ts";
import { ledgerItem, read, write } from "../storage.ts";
import { admit, afterIncident, afterRepeat, type Trigger } from "./budget.ts";
import { takeTurns } from "./in-turn.ts";

/** Whoever reads the ledger, and what else starting a diagnosis looks at, and writes it anew. */
export const inTurn = takeTurns();

/** One request to the host by a click: after how many milliseconds it may be sent; null where it may not be. */
export function admitClick({ host }: Target): Promise<number | null> {
  return inTurn(async () => {
    const ledger = await read(ledgerItem);
    const admission = admit(ledger[host], "click", Date.now());
    if (admission.kind === "refused") return null;
    await write(ledgerItem, { ...ledger, [host]: admission.ledger });
    return admission.waitMs;
  });
}

/** The host is well again: whoever clicks from now on has another reason. */
export async function endClicks({ host }: Target): Promise<void> {
  const ledger = await read(ledgerItem);
  const own = ledger[host];
  if (own !== undefined) await write(ledgerItem, { ...ledger, [host]: afterIncident(own) });
}

/** The host was asked again within a diagnosis: whoever clicks next waits for a turn after that. */
export async function noteRepeat({ host }: Target, trigger: Trigger): Promise<void> {
  const ledger = await read(ledgerItem);
  await write(ledgerItem, { ...ledger, [host]: afterRepeat(ledger[host], trigger, Date.now()) });
}
