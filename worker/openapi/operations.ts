import { idShape } from "../../shared/web/sealing/report-id.ts";
import { expositionType } from "../metrics/exposition.ts";
import { clockExample, healthExample, measurementsExample, roundsExample } from "./examples.ts";
import { anyOrigin, headerRef, noStore } from "./headers.ts";
import type { Json, Operation } from "./operation.ts";
import { reportOperations } from "./report-operations.ts";
import { problemRefs } from "./problems.ts";
import { schemaRef } from "./schemas.ts";

const operations: readonly Operation[] = [
  {
    method: "post",
    path: "/v1/measurements",
    id: "measure",
    summary: "What this probe, and others it knows, see of a target",
    description:
      "A target is measured once for all who ask, at most every 15 s; in between everybody is told the last run with its age. A target that is down is a 200: the measuring went well.",
    body: { schema: "MeasurementsRequest", example: { target: measurementsExample.target } },
    answer: {
      description: "What was measured.",
      content: { schema: "MeasurementsAnswer", example: measurementsExample },
      headers: {
        ...noStore,
        ...anyOrigin,
        "RateLimit-Policy": headerRef("RateLimitPolicy"),
        RateLimit: headerRef("RateLimit"),
      },
    },
    problems: ["invalid-target", "target-not-allowed", "body-too-large", "media-type", "rate-limited", "busy"],
  },
  {
    method: "post",
    path: "/v1/vantage",
    id: "measureForPeer",
    summary: "What this probe alone sees of a target, for another deployment",
    description:
      "Between deployments that share a key: the request is signed (RFC 9421, `hmac-sha256`), once for each. The peers of this deployment are not asked.",
    security: [{ vantageSignature: [] }],
    body: { schema: "MeasurementsRequest", example: { target: measurementsExample.target } },
    answer: {
      description: "What was measured here.",
      content: { schema: "MeasurementsAnswer", example: measurementsExample },
      headers: { ...noStore, ...anyOrigin },
    },
    problems: ["invalid-target", "unauthorized", "target-not-allowed", "body-too-large", "rate-limited", "busy"],
  },
  ...reportOperations,
  {
    method: "get",
    path: "/v1/health",
    id: "health",
    summary: "Who this deployment is",
    description: "Answers without measuring anything.",
    answer: {
      description: "It is well.",
      content: { schema: "HealthAnswer", example: healthExample },
      headers: { ...noStore, ...anyOrigin },
    },
    problems: [],
  },
  {
    method: "get",
    path: "/v1/rounds",
    id: "rounds",
    summary: "How well this vantage knows the catalogue",
    description: "For whoever runs it; at most a minute old. A fresh deployment knows no host yet, and says so.",
    answer: {
      description: "What it knows.",
      content: { schema: "RoundsAnswer", example: roundsExample },
      headers: { ...noStore, ...anyOrigin },
    },
    problems: [],
  },
  {
    method: "get",
    path: "/v1/clock",
    id: "clock",
    summary: "The true time",
    description:
      "For a computer whose own clock is so wrong that HTTPS fails: over plain HTTP too, without a redirect, and this host sends no HSTS.",
    answer: {
      description: "The time.",
      content: { schema: "ClockAnswer", example: clockExample },
      headers: { ...noStore, ...anyOrigin },
    },
    problems: [],
  },
  {
    method: "get",
    path: "/v1/openapi.json",
    id: "openapi",
    summary: "This document",
    description: "OpenAPI 3.1.",
    answer: {
      description: "The document.",
      content: { "application/json": { schema: { type: "object", required: ["openapi", "info", "paths"] } } },
      headers: anyOrigin,
    },
    problems: [],
  },
  {
    method: "get",
    path: "/metrics",
    id: "metrics",
    summary: "Counters and levels, for Prometheus",
    description:
      "Text exposition format 0.0.4. No host, no address, no caller. The operator may demand a token; a deployment on the platform without one has no metrics.",
    security: [{}, { metricsToken: [] }],
    answer: {
      description: "The metrics.",
      content: { [expositionType]: { schema: { type: "string", pattern: "^# HELP fapiao_probe_" } } },
      headers: noStore,
    },
    problems: ["unauthorized", "not-found"],
  },
];

const reportIdParameter = {
  name: "id",
  in: "path",
  required: true,
  description: "The report's id, 60 bits of the hash of its access token; upper case and O, I, L are understood.",
  schema: { type: "string", pattern: idShape.source },
};

/** `paths` */
export function paths(): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const found: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) (found[operation.path] ??= {})[operation.method] = describe(operation);
  return found;
}

function describe({ path, id, summary, description, body, answer, problems, security }: Operation): unknown {
  return {
    operationId: id,
    summary,
    description,
    ...(security === undefined ? {} : { security }),
    ...(path.includes("{id}") ? { parameters: [reportIdParameter] } : {}),
    ...(body === undefined ? {} : { requestBody: { required: true, content: json(body) } }),
    responses: {
      [answer.status ?? 200]: {
        description: answer.description,
        ...(answer.headers === undefined ? {} : { headers: answer.headers }),
        content: isJson(answer.content) ? json(answer.content) : answer.content,
      },
      ...problemRefs(problems),
    },
  };
}

function isJson(content: Json | Readonly<Record<string, unknown>>): content is Json {
  return typeof content.schema === "string";
}

function json({ schema, example }: Json): unknown {
  return { "application/json": { schema: { $ref: schemaRef(schema) }, example } };
}
