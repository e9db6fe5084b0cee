import type { Comparison } from "./comparison.ts";
import { connected } from "./comparison.ts";

/**
 * Whether controls exclude every cause on the user's side for a target that cannot be reached: the internet answers,
 * nothing alters plain HTTP, the clock is right, the port is open, the tax sites are not filtered as a whole (the region's
 * site answers), and another portal fails in the same way, which no hosts file entry or rule for one host explains.
 */
export function userSideExcluded(comparison: Comparison): boolean {
  const { evidence, internetWorks, clockIsWrong, port, otherPortal } = comparison;
  return (
    internetWorks &&
    evidence.captive?.outcome === "clean" &&
    !clockIsWrong &&
    port === "open" &&
    connected(evidence.sibling) &&
    otherPortal === "fails-alike"
  );
}
