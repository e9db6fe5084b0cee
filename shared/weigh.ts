import { refusalStatuses } from "./http-status.ts";
import type { Failure } from "./model/failure.ts";
import type { Observation } from "./model/observation.ts";

const noFault: readonly Failure[] = ["abandoned", "client.network_changed", "client.suspended"];

/** How much one observation says. A `hint` needs a re-check: its name has many causes, or the page may be to blame. */
export function weigh({ outcome, failure, status, type }: Observation): "nothing" | "well" | "proof" | "hint" {
  if (outcome === "failed") {
    if (failure === undefined || noFault.includes(failure)) return "nothing";
    return failure === "unknown" ? "hint" : "proof";
  }
  if (status === undefined) return "nothing";
  if (type === "main_frame" && refusalStatuses.has(status)) return "proof";
  if (status >= 500) return type === "main_frame" ? "proof" : "hint";
  return "well";
}
