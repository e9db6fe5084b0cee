import { canSee } from "../own-requests.ts";
import { rootOf, type Gatherer } from "./gatherer.ts";

/** The target again, by our own request: it alone has an exact error name where the page's had none. */
export const recheck: Gatherer<"recheck"> = {
  key: "recheck",
  async gather({ target, get, waitMs }) {
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    const url = rootOf(target);
    // Where nothing but "answered or not" can be seen, a page that forbids strangers to read it must not look broken.
    const mode = (await canSee(url)) ? "cors" : "no-cors";
    return (await get(url, { mode })).reach;
  },
};
