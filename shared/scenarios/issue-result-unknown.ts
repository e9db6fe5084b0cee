import type { Comparison } from "../comparison.ts";
import { mayHaveIssued } from "../double-invoice.ts";
import { pageSays } from "../page-says.ts";
import { portalOf } from "../portals/lookup.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** A submit on an issuing host got no answer, or an unclear one: the invoice may exist (rule 9). */
export const issueResultUnknown = defineScenario({
  id: "issue-result-unknown",
  layer: "application",
  remedies: ["check-before-issuing"],
  needs: [],
  when: (comparison) =>
    pageSays(comparison, ["result-unknown"], { locus: "server", side: "beyond" }) ??
    (submitLost(comparison)
      ? {
          locus: "server",
          side: "beyond",
          confidence: "possible",
          alternatives: ["db-deadlock", "server-outage"],
          settle: "wait",
        }
      : undefined),
});

/** Where the site itself cannot be reached, that is the fault to name; the guard against issuing twice shows anyway. */
function submitLost({ evidence: { target, observation }, browser }: Comparison): boolean {
  const host = portalOf(target)?.hosts.find((one) => one.host === target.host && one.port === target.port);
  return browser.outcome === "answered" && host?.role === "issue" && mayHaveIssued(observation);
}

export const issueResultUnknownSample: Sample = ({ observed }) => ({
  observation: observed({ method: "POST", type: "xmlhttprequest", outcome: "hung", durationMs: 8000 }),
});
