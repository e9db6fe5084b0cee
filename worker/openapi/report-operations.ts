import type { Operation } from "./operation.ts";
import { newReportExample, reportStateExample, sealedReportExample } from "./report-examples.ts";
import { anyOrigin, noStore } from "./headers.ts";

const headers = { ...noStore, ...anyOrigin };

/** Reports that their makers have sealed: the probe keeps them and cannot read them. */
export const reportOperations: readonly Operation[] = [
  {
    method: "post",
    path: "/v1/reports",
    id: "keepReport",
    summary: "Keeps a sealed report until it expires",
    description:
      "The report is compressed, padded to one of six sizes and encrypted (AES-256-GCM) by whoever sends it, with a key that is derived from a secret which never comes here. What evidently is not encrypted is refused. The same report may be sent twice.",
    body: { schema: "NewReport", example: newReportExample },
    answer: {
      status: 201,
      description: "It is kept.",
      content: {
        schema: "KeptReport",
        example: { id: sealedReportExample.id, expiresAt: sealedReportExample.expiresAt },
      },
      headers,
    },
    problems: ["invalid-report", "body-too-large", "media-type", "rate-limited", "busy"],
  },
  {
    method: "get",
    path: "/v1/reports/{id}",
    id: "fetchReport",
    summary: "A sealed report, for who has its access token",
    description:
      "Changes nothing: a report that opens once can be fetched until somebody says that he has opened it. To any other token the answer is the same as where there is no report.",
    security: [{ reportToken: [] }],
    answer: {
      description: "The sealed report.",
      content: { schema: "SealedReport", example: sealedReportExample },
      headers,
    },
    problems: ["unauthorized", "not-found", "report-gone", "rate-limited"],
  },
  {
    method: "delete",
    path: "/v1/reports/{id}",
    id: "deleteReport",
    summary: "Deletes a report, for its maker",
    description: "With both tokens, joined by a dot: `Bearer <access token>.<delete token>`.",
    security: [{ reportToken: [] }],
    answer: {
      description: "It is gone.",
      content: { schema: "ReportState", example: { ...reportStateExample, state: "deleted" } },
      headers,
    },
    problems: ["unauthorized", "not-found", "rate-limited"],
  },
  {
    method: "post",
    path: "/v1/reports/{id}/opened",
    id: "reportOpened",
    summary: "Says that a report was opened",
    description:
      "To be asked before the report is shown: of a report that opens once, the first reader is told yes, and it is deleted; everybody after is told 410. The same reader may ask again.",
    security: [{ reportToken: [] }],
    body: { schema: "ReportOpened", example: { reader: "AAECAwQFBgcICQoLDA0ODw" } },
    answer: {
      description: "This reader may show it.",
      content: { schema: "ReportState", example: reportStateExample },
      headers,
    },
    problems: [
      "invalid-report",
      "unauthorized",
      "not-found",
      "report-gone",
      "body-too-large",
      "media-type",
      "rate-limited",
    ],
  },
];
