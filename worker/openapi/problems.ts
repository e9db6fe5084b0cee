import { problemStatus } from "../../shared/protocol.ts";
import type { ProblemType } from "../../shared/protocol.ts";
import { problemBody } from "../routes/problem.ts";
import { headerRef } from "./headers.ts";
import { schemaRef } from "./schemas.ts";

/** When each problem comes. */
const reasons: Readonly<Record<ProblemType, string>> = {
  "invalid-target": "The body is not JSON, has no target, or the target is not `https://host[:port]`.",
  "invalid-report":
    "The body is no sealed report, is not padded, is evidently not encrypted, or its id is not that of its access token's hash.",
  "target-not-allowed":
    "The target is one that is never measured: an address, a local or reserved name, a port that sites do not use.",
  unauthorized: "The credentials are missing or wrong.",
  "not-found": "There is nothing at this address.",
  "report-gone":
    "The report has expired, was opened, or was deleted; `ending` says which. Told only to its access token.",
  "method-not-allowed": "This address takes another method.",
  "body-too-large": "The body is longer than anything that is taken here.",
  "media-type": "The body is not `application/json`.",
  "rate-limited": "The caller, the domain or the whole probe has used up what it may.",
  "internal-error": "The probe has a fault; its operator's log says what.",
  busy: "The probe is measuring, or keeping, as much as it can.",
};

const ownHeaders: Readonly<Partial<Record<ProblemType, Readonly<Record<string, unknown>>>>> = {
  unauthorized: { "WWW-Authenticate": headerRef("Authenticate") },
  "method-not-allowed": { Allow: headerRef("Allow") },
  "rate-limited": { "Retry-After": headerRef("RetryAfter") },
  busy: { "Retry-After": headerRef("RetryAfter") },
};

/** `components.responses`: one for each type of problem. */
export function problemResponses(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(problemTypes().map((type) => [type, problemResponse(type)]));
}

/** Of an operation: by status, each of which has one type. */
export function problemRefs(types: readonly ProblemType[]): Readonly<Record<string, unknown>> {
  const all: readonly ProblemType[] = [...types, "internal-error"];
  return Object.fromEntries(
    all.map((type) => [String(problemStatus[type]), { $ref: `#/components/responses/${type}` }]),
  );
}

function problemResponse(type: ProblemType): unknown {
  const example = problemBody(type, reasons[type]);
  return {
    description: reasons[type],
    headers: { "Cache-Control": headerRef("NoStore"), ...ownHeaders[type] },
    content: {
      "application/problem+json": {
        schema: {
          $ref: schemaRef("Problem"),
          properties: {
            type: { const: example.type },
            title: { const: example.title },
            status: { const: example.status },
          },
        },
        example,
      },
    },
  };
}

function problemTypes(): readonly ProblemType[] {
  // Object.keys forgets that the keys are the union.
  return Object.keys(problemStatus).filter((key): key is ProblemType => key in problemStatus);
}
