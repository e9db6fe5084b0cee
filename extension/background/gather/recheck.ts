import { askTarget, type Gatherer } from "./gatherer.ts";

/** The target again, by our own request: it alone has an exact error name where the page's had none. Its answer is read to the end. */
export const recheck: Gatherer<"recheck"> = {
  key: "recheck",
  cost: { automatic: 1, click: 1 },
  gather: async (run) => (await askTarget(run)).reach,
};
