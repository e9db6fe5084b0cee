import { targetText } from "../../../shared/model/target.ts";
import type { Gatherer } from "./gatherer.ts";
import { readAnswer } from "./probe-answer.ts";
import { keepAnswer, keptAnswer } from "./probe-memory.ts";

/** What the probe measured from outside. Only the site's name and port are sent, and not before the probe wants them again. */
export const probe: Gatherer<"probe"> = {
  key: "probe",
  cost: { automatic: 1, click: 1 },
  async gather({ target, trigger, probe: address, consent, own, get }) {
    if (own?.outside === false) return { outcome: "not-asked", reason: "user-portal" };
    if (!consent) return { outcome: "not-asked", reason: "no-consent" };
    if (address === null) return { outcome: "not-asked", reason: "not-configured" };
    const kept = await keptAnswer(address, target, trigger);
    if (kept !== undefined) return kept;
    const exchange = await get(`${address.origin}/v1/measurements`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ target: targetText(target) }),
    });
    const read = await readAnswer(exchange, target);
    await keepAnswer(address, target, read);
    return read.answer;
  },
};
