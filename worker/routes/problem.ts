import { problemStatus } from "../../shared/protocol.ts";
import type { Problem, ProblemType } from "../../shared/protocol.ts";
import { count } from "../metrics/counters.ts";

const titles: Readonly<Record<ProblemType, string>> = {
  "invalid-target": "Not a target",
  "invalid-report": "Not a sealed report",
  "target-not-allowed": "This target is not measured here",
  unauthorized: "Credentials are wanted",
  "not-found": "Nothing here",
  "report-gone": "The report is gone",
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
 * @param more Members of this type of problem alone (RFC 9457, 3.2).
 */
export function problem(
  type: ProblemType,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
  more: Pick<Problem, "ending"> = {},
): Response {
  // Every refusal is made here, so here it is counted.
  count("fapiao_probe_refusals_total", type);
  return Response.json(
    { ...problemBody(type, detail), ...more },
    {
      status: problemStatus[type],
      headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
    },
  );
}

export function problemBody(type: ProblemType, detail: string): Problem {
  return { type: `urn:fapiao-doctor:problem:${type}`, title: titles[type], status: problemStatus[type], detail };
}
