import type { Gatherer } from "./gatherer.ts";
import { askProbeClock } from "./probe-clock.ts";

/** In which country and network this browser's requests come out, by the probe's clock answer. */
export const egress: Gatherer<"egress"> = {
  key: "egress",
  cost: { automatic: 0, click: 0 },
  async gather(run) {
    if (run.probe === null) return undefined;
    const { answer } = await askProbeClock(run, run.probe);
    // Off the platform nobody knows.
    if (answer === undefined || (answer.country === null && answer.asn === null)) return undefined;
    return { country: answer.country, asn: answer.asn };
  },
};
