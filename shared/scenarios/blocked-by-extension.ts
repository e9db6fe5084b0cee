import type { Failure } from "../model/failure.ts";
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
  when: ({ browser }) =>
    browser.failure !== undefined && blocked.has(browser.failure)
      ? { locus: "device", side: "user", confidence: "certain" }
      : undefined,
});
