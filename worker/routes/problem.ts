import { problemStatus } from "../../shared/protocol.ts";
import type { Problem, ProblemType } from "../../shared/protocol.ts";

const titles: Readonly<Record<ProblemType, string>> = {
  "invalid-target": "Not a target",
  "target-not-allowed": "This target is not measured here",
  "not-found": "Nothing here",
  "method-not-allowed": "Wrong method",
  "body-too-large": "The body is too large",
  "media-type": "Wrong media type",
  "rate-limited": "Too many requests",
  "internal-error": "The probe has a fault",
  busy: "The probe is busy",
};

/**
 * An answer in the form of RFC 9457.
 *
 * @param detail One sentence for whoever sent the request: what was wrong and how to mend it.
 */
export function problem(type: ProblemType, detail: string, headers: Readonly<Record<string, string>> = {}): Response {
  const status = problemStatus[type];
  const body: Problem = { type: `urn:fapiao-doctor:problem:${type}`, title: titles[type], status, detail };
  return Response.json(body, {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}
