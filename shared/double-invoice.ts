import type { Observation } from "./model/observation.ts";

/** A request that may have issued an invoice although its answer never came: look before issuing again. */
export function mayHaveIssued(observation: Observation | undefined): boolean {
  if (observation === undefined || observation.method === "GET" || observation.method === "HEAD") return false;
  return observation.outcome !== "answered" || (observation.status ?? 0) >= 500;
}
