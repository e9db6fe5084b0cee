import type { Target } from "../../shared/model/target.ts";
import { ledgerItem, read, write } from "../storage.ts";
import { afterIncident } from "./budget.ts";

/** The host is well again: whoever clicks from now on has another reason. */
export async function endClicks({ host }: Target): Promise<void> {
  const ledger = await read(ledgerItem);
  const own = ledger[host];
  if (own !== undefined) await write(ledgerItem, { ...ledger, [host]: afterIncident(own) });
}
