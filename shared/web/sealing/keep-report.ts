import { toBase64Url } from "../base64url.ts";
import { keptReportSchema, reportStateSchema } from "../report-protocol-schema.ts";
import { sealReport } from "./seal.ts";
import type { SealOptions } from "./seal.ts";
import { sealedLink } from "./sealed-link.ts";
import { askService } from "./service.ts";
import type { ReportService, ServiceFault } from "./service.ts";

/** A report that the service keeps, as its maker knows it. */
export interface KeptLink {
  readonly link: string;
  readonly id: string;
  /** By the service's clock, milliseconds since the epoch. */
  readonly expiresAt: number;
  /** What {@link deleteReport} wants; whoever has the link alone does not have it. */
  readonly deletion: string;
}

/**
 * Seals a report and gives it to the service.
 *
 * @param report Its JSON, UTF-8. Neither it nor the secret leaves the browser.
 */
export async function keepReport(
  service: ReportService,
  report: Uint8Array<ArrayBuffer>,
  options: SealOptions,
): Promise<KeptLink | ServiceFault | { readonly fault: "too-large" }> {
  const made = await sealReport(report, options);
  if (made === undefined) return { fault: "too-large" };
  const { version, id, lifetime, once, secret } = made;
  const body = {
    version,
    id,
    lifetime,
    once,
    sealed: toBase64Url(made.sealed),
    accessHash: toBase64Url(made.accessHash),
    deleteHash: toBase64Url(made.deleteHash),
  };
  const headers = { "content-type": "application/json" };
  const request = { method: "POST", headers, body: JSON.stringify(body) } as const;
  const asked = await askService(service, "/v1/reports", request, keptReportSchema);
  if ("fault" in asked) return asked;
  const deletion = `${toBase64Url(made.accessToken)}.${toBase64Url(made.deleteToken)}`;
  return { link: sealedLink(service.origin, id, secret), id, expiresAt: asked.answer.expiresAt, deletion };
}

/** Deletes a report of our own; well too where it has been deleted before, or has expired. */
export async function deleteReport(
  service: ReportService,
  { id, deletion }: Pick<KeptLink, "id" | "deletion">,
): Promise<{ readonly deleted: true } | ServiceFault> {
  const request = { method: "DELETE", headers: { authorization: `Bearer ${deletion}` } } as const;
  const asked = await askService(service, `/v1/reports/${id}`, request, reportStateSchema);
  return "fault" in asked ? asked : { deleted: true };
}
