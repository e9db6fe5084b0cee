import { captiveUrl } from "../../hosts.ts";
import type { Gatherer } from "./gatherer.ts";

/** The plain-HTTP check host: anything but its 204 was made by somebody in between. */
export const captive: Gatherer<"captive"> = {
  key: "captive",
  cost: { automatic: 1, click: 1 },
  async gather({ get }) {
    const { outcome, status, failure, durationMs } = (await get(captiveUrl)).reach;
    if (outcome !== "answered" || status === undefined)
      return { outcome: "failed", ...(failure !== undefined && { failure }), durationMs };
    return { outcome: status === 204 ? "clean" : "altered", status, durationMs };
  },
};
