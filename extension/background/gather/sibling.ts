import { siblingSite } from "../../../shared/portals/lookup.ts";
import { rootOf, type Gatherer } from "./gatherer.ts";

/** The same region's public site on 443. */
export const sibling: Gatherer<"sibling"> = {
  key: "sibling",
  cost: { automatic: 1, click: 1 },
  async gather({ target, get }) {
    const site = siblingSite(target);
    return site && { target: site, ...(await get(rootOf(site))).reach };
  },
};
