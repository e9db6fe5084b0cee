import type { Gatherer } from "./gatherer.ts";

/** Does this computer have a link at all? Only `false` is worth anything. */
export const link: Gatherer<"link"> = {
  key: "link",
  cost: { automatic: 0, click: 0 },
  gather: async () => ({ online: navigator.onLine }),
};
