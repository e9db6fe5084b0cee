import type { Evidence } from "./model/evidence.ts";
import type { Observation } from "./model/observation.ts";

/** A request that may have issued an invoice although its answer never came: look before issuing again. */
export function mayHaveIssued(observation: Observation | undefined): boolean {
  if (observation === undefined || observation.method === "GET" || observation.method === "HEAD") return false;
  return observation.outcome !== "answered" || (observation.status ?? 0) >= 500;
}

/** Whether to look before issuing again: a submit was lost, or the portal itself says that it may have gone through. */
export function lookFirst({ observation, page }: Pick<Evidence, "observation" | "page">): boolean {
  return mayHaveIssued(observation) || page?.meanings.includes("result-unknown") === true;
}
