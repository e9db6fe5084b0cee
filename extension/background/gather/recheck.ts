import { rootOf, type Gatherer } from "./gatherer.ts";

/** The target again, by our own request: it alone has an exact error name where the page's had none. */
export const recheck: Gatherer<"recheck"> = {
  key: "recheck",
  async gather({ target, get, canSeeTarget }) {
    // Without a permission, a page that forbids strangers to read it must not look broken.
    return (await get(rootOf(target), { mode: canSeeTarget ? "cors" : "no-cors" })).reach;
  },
};
