import type { Refusal } from "../targets/target-object.ts";
import { problem } from "./problem.ts";

const refusals: Readonly<Record<Refusal, readonly ["busy" | "rate-limited", string]>> = {
  capacity: ["busy", "The probe is measuring as much as it can"],
  day: ["busy", "The probe has made all the measurements that it may make today, and has none of this target yet"],
  caller: ["rate-limited", "Your address has brought about as many measurements as one may, and nothing is known yet"],
  domain: ["rate-limited", "Hosts of this domain are measured as often as one hour allows"],
};

/** Nothing was measured and nothing is known. `retryAfter` in seconds. */
export function refused(reason: Refusal, retryAfter: number): Response {
  const [type, why] = refusals[reason];
  return problem(type, `${why}; try again in ${retryAfter} seconds.`, { "retry-after": String(retryAfter) });
}
