import type { Failure } from "../model/failure.ts";
import type { Sample } from "../practice/sample.ts";
import { defineScenario } from "./define.ts";

/** `access_denied`: a firewall on this computer does not let the browser out. */
const blocked: ReadonlySet<Failure> = new Set<Failure>([
  "client.blocked_by_client",
  "client.blocked_by_administrator",
  "client.access_denied",
]);

/** The browser itself refused to send the request: another extension, or a rule of the company. */
export const blockedByExtension = defineScenario({
  id: "blocked-by-extension",
  layer: "device",
  remedies: ["allow-blocked-request"],
  needs: [],
  when: ({ browser, evidence: { tab, recheck, observation } }) => {
    if (browser.failure !== undefined && blocked.has(browser.failure)) {
      return { locus: "device", side: "user", confidence: "certain" };
    }
    // What an administrator blocks never leaves a trace in webRequest; an error page from before it came back would have.
    return tab?.shows === "error" && recheck?.outcome === "answered" && observation === undefined
      ? { locus: "device", side: "user", confidence: "possible", settle: "reload" }
      : undefined;
  },
});

export const blockedByExtensionSample: Sample = ({ observed }) => ({
  observation: observed({ failure: "client.blocked_by_client", raw: "net::ERR_BLOCKED_BY_CLIENT", durationMs: 0 }),
});
