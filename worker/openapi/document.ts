import { version } from "../version.ts";
import { headers } from "./headers.ts";
import { paths } from "./operations.ts";
import { problemResponses } from "./problems.ts";
import { componentSchemas } from "./schemas.ts";

/** The OpenAPI 3.1 document, as text. */
export function openApiText(): string {
  return `${JSON.stringify(document(), undefined, 1)}\n`;
}

function document(): unknown {
  return {
    openapi: "3.1.0",
    info: {
      title: "Fapiao Doctor probe",
      version,
      summary: "Measures invoicing portals from outside: DNS, TCP, TLS and HTTP, one by one.",
      description:
        "What goes wrong is told as problem details (RFC 9457). Any address answers 404 `not-found` where there is nothing, 405 `method-not-allowed` to other methods, 500 `internal-error` where the probe itself has a fault. Any page may ask (CORS); no cookie, no account. Members may be added to answers at any time: readers ignore those they do not know.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    security: [],
    paths: paths(),
    components: {
      schemas: componentSchemas(),
      responses: problemResponses(),
      headers,
      securitySchemes: {
        vantageSignature: {
          type: "apiKey",
          in: "header",
          name: "Signature",
          description: "With Signature-Input and Content-Digest, as 401 says in Accept-Signature (RFC 9421).",
        },
        reportToken: {
          type: "http",
          scheme: "bearer",
          description: "The report's access token, 32 bytes in base64url, derived from the secret in its link.",
        },
        metricsToken: { type: "http", scheme: "bearer", description: "METRICS_TOKEN, as the operator has set it." },
      },
    },
  };
}
