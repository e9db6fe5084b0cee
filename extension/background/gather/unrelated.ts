import type { Gatherer } from "./gatherer.ts";

/** The probe's domain on 443, where a permission makes failure names visible: does an unrelated site show the same fault? */
export const unrelated: Gatherer<"unrelated"> = {
  key: "unrelated",
  cost: { automatic: 0, click: 0 },
  async gather({ probe, get }) {
    if (!probe?.isDomain) return undefined;
    const target = { host: probe.host, port: 443 };
    return { target, ...(await get(`https://${probe.host}/v1/health`)).reach };
  },
};
