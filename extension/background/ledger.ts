import type { Target } from "../../shared/model/target.ts";
import { ledgerItem, read, write } from "../storage.ts";
import { afterIncident, afterRepeat, type Trigger } from "./budget.ts";

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
