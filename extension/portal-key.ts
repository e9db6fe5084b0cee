import type { Target } from "../shared/model/target.ts";
import { portalOf } from "../shared/portals/lookup.ts";

/** What is remembered by portal stands under this. A portal that somebody added is one host. */
export function portalKey(target: Target): string {
  return portalOf(target)?.id ?? target.host;
}
