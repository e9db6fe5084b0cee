import { neutralHost } from "../../hosts.ts";
import { rootOf, type Gatherer } from "./gatherer.ts";

/** An unrelated HTTPS site on 443, without a permission: answered or not. */
export const neutral: Gatherer<"neutral"> = {
  key: "neutral",
  cost: { automatic: 1, click: 1 },
  async gather({ get }) {
    const target = { host: neutralHost, port: 443 };
    return { target, ...(await get(rootOf(target), { mode: "no-cors" })).reach };
  },
};
