import type { Schema } from "./schemas.ts";

interface Header {
  readonly description: string;
  readonly required: boolean;
  readonly schema: Schema;
}

/** `components.headers`. List members and parameters are those of Structured Fields (RFC 9651). */
export const headers = {
  RateLimitPolicy: {
    description:
      "What is counted (draft-ietf-httpapi-ratelimit-headers): `q` units in `w` seconds. `target`: runs against this target, not answers, which are free.",
    required: true,
    schema: { type: "string", pattern: `^${list(";q=\\d+(;w=\\d+)?(;[a-z]+=[^,;]+)*")}$` },
  },
  RateLimit: {
    description: "What is left: `r` units, and in `t` seconds there may be more.",
    required: true,
    schema: { type: "string", pattern: `^${list(";r=\\d+(;t=\\d+)?")}$` },
  },
  RetryAfter: {
    description: "Seconds after which asking again makes sense.",
    required: true,
    schema: { type: "string", pattern: "^\\d+$" },
  },
  NoStore: {
    description: "Never out of a cache.",
    required: true,
    schema: { type: "string", const: "no-store" },
  },
  AnyOrigin: {
    description: "Any page may read it.",
    required: true,
    schema: { type: "string", const: "*" },
  },
  Allow: {
    description: "The method that this address takes.",
    required: true,
    schema: { type: "string", pattern: "^[A-Z]+(, [A-Z]+)*$" },
  },
  Authenticate: {
    description: "The kind of credentials that are wanted (RFC 9110, 11.6.1).",
    required: true,
    schema: { type: "string", pattern: "^(Bearer|Signature) " },
  },
} as const satisfies Readonly<Record<string, Header>>;

function list(parameters: string): string {
  const member = `"[a-z-]+"${parameters}`;
  return `${member}(, ?${member})*`;
}

export function headerRef(name: keyof typeof headers): { readonly $ref: string } {
  return { $ref: `#/components/headers/${name}` };
}

/** Of answers that anybody's page may read, and that no cache keeps. */
export const anyOrigin = { "Access-Control-Allow-Origin": headerRef("AnyOrigin") };
export const noStore = { "Cache-Control": headerRef("NoStore") };
