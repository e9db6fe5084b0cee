import { otherRegionHost } from "../../../shared/portals/lookup.ts";
import { rootOf, type Gatherer } from "./gatherer.ts";

/** Another region's portal on the target's port. */
export const otherRegion: Gatherer<"otherRegion"> = {
  key: "otherRegion",
  cost: { automatic: 1, click: 1 },
  async gather({ target, get }) {
    const other = otherRegionHost(target);
    return other && { target: other, ...(await get(rootOf(other))).reach };
  },
};
