import type { Evidence } from "./model/evidence.ts";
import type { PageMeaning } from "./model/page-meaning.ts";
import type { Verdict } from "./model/verdict.ts";
import type { ScenarioId } from "./scenarios/index.ts";

/** What can be measured after a diagnosis, with a permission that a click gives. */
export const furtherChecks = ["proxy", "loopback"] as const;
export type FurtherCheck = (typeof furtherChecks)[number];

const proxyScenarios: readonly ScenarioId[] = ["undetermined", "proxy-or-vpn-misroute"];
const componentScenarios: readonly ScenarioId[] = [
  "local-component-missing",
  "local-network-permission-denied",
  "print-component-missing",
  "client-certificate-problem",
];
const componentMeanings: readonly PageMeaning[] = [
  "component-missing",
  "print-component-missing",
  "certificate-refused",
];

/** Those that were not made and would help: nobody is asked for a permission that would change nothing. */
export function usefulChecks(evidence: Evidence, verdict: Verdict<ScenarioId>): readonly FurtherCheck[] {
  if (verdict.side === "none") return [];
  return furtherChecks.filter((check) => evidence[check] === undefined && helps[check](evidence, verdict.scenario));
}

const helps: Readonly<Record<FurtherCheck, (evidence: Evidence, scenario: ScenarioId) => boolean>> = {
  proxy: ({ recheck, observation }, scenario) =>
    proxyScenarios.includes(scenario) ||
    [recheck?.failure, observation?.failure].some((failure) => failure?.startsWith("proxy.") === true),
  loopback: ({ page, observation }, scenario) =>
    componentScenarios.includes(scenario) ||
    observation?.failure === "client.blocked_by_local_network_access" ||
    componentMeanings.some((meaning) => page?.meanings.includes(meaning) === true),
};
