import { rootOf, type Gatherer } from "./gatherer.ts";

/** The target again, by our own request: it alone has an exact error name where the page's had none. */
export const recheck: Gatherer<"recheck"> = {
  key: "recheck",
  async gather({ target, get, waitMs, canRead }) {
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    const mode = (await canRead(target.host)) ? "cors" : "no-cors";
    return (await get(rootOf(target), { mode })).reach;
  },
};
