import type { Target } from "../../shared/model/target.ts";
import { errorText } from "../log/error-text.ts";
import { log } from "../log/log.ts";
import { takeCounts } from "../metrics/counters.ts";
import { ownCall } from "../own-call.ts";
import { deadlineIn, within } from "../probes/deadline.ts";
import type { BudgetObject, Grant } from "./budget-object.ts";
import { spendingOf } from "./spending.ts";

/** The caller waits 6.5 s in all, and a run takes up to five of them. */
const patienceMs = 500;

/**
 * Asks for one run. Where the budget cannot be reached the run is made all the same: the target's own pace bounds what that
 * can cost, and a probe that stops with its bookkeeper would be down when it is needed. The operator's log tells.
 */
export async function askBudget(budgets: DurableObjectNamespace<BudgetObject>, target: Target): Promise<Grant> {
  // Taken once, not once a try: what a try without an answer has brought would count twice.
  const counts = takeCounts();
  try {
    const spend = async () => budgets.getByName("day").spend(spendingOf(target), counts);
    const grant = await within(patienceMs, ownCall(spend, deadlineIn(patienceMs)));
    if (grant !== undefined) return grant;
    throw new Error(`The budget's object did not answer within ${patienceMs} ms.`);
  } catch (error) {
    log({ event: "error", where: "budget", ...errorText(error) });
    return { outcome: "granted", spacingMs: 0 };
  }
}
