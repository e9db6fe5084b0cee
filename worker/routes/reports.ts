import type { Context } from "hono";
import { safeParse } from "valibot";
import type { InferOutput } from "valibot";
import { fromBase64Url } from "../../shared/web/base64url.ts";
import { newReportSchema } from "../../shared/web/report-protocol-schema.ts";
import { sealedSizes } from "../../shared/web/sealing/padding.ts";
import { reportId } from "../../shared/web/sealing/report-id.ts";
import { takeShare } from "../callers/limits.ts";
import { count, takeCounts } from "../metrics/counters.ts";
import { looksEncrypted } from "../reports/looks-encrypted.ts";
import type { NewReport } from "../reports/report-state.ts";
import { tooMany } from "./client-limit.ts";
import type { CallerVariables } from "./client-limit.ts";
import { problem } from "./problem.ts";
import { readJson } from "./read-json.ts";

type ReportsContext = Context<{ Bindings: Cloudflare.Env; Variables: CallerVariables }>;

/** `POST /v1/reports`: keeps a sealed report until it expires. */
export async function reports(context: ReportsContext): Promise<Response> {
  const { req, env } = context;
  const json = await readJson(req, "Send a sealed report.");
  if (!json.ok) return problem(json.problem === "media-type" ? "media-type" : "invalid-report", json.detail);
  const body = safeParse(newReportSchema, json.value);
  if (!body.success)
    return problem("invalid-report", "The body is no sealed report of version 1; see /v1/openapi.json.");
  const read = readReport(body.output);
  if (typeof read === "string") return problem("invalid-report", read);

  const caller = context.get("caller");
  if (caller !== undefined) {
    const share = takeShare("reports", caller, Date.now());
    context.set("share", share);
    if (!share.granted) return tooMany(share);
  }
  const grant = await env.BUDGET.getByName("day").takeReport(takeCounts());
  if (grant.outcome === "refused") {
    const seconds = Math.ceil(grant.retryMs / 1_000);
    const detail = `The probe keeps no more reports today; try again in ${seconds} seconds, or send the report without it.`;
    return problem("busy", detail, { "retry-after": String(seconds) });
  }
  const created = await env.REPORTS.getByName(read.id).create(read);
  if (created === undefined)
    return problem("invalid-report", "There is or was another report of this id: seal it anew, with a new secret.");
  count("fapiao_probe_reports_total", "kept");
  return Response.json(
    { id: read.id, expiresAt: created.expiresAt },
    { status: 201, headers: { "cache-control": "no-store" } },
  );
}

/** The report, or what is wrong with it, in one sentence. */
function readReport({
  sealed,
  accessHash,
  deleteHash,
  ...metadata
}: InferOutput<typeof newReportSchema>): NewReport | string {
  const bytes = { sealed: fromBase64Url(sealed), access: fromBase64Url(accessHash), del: fromBase64Url(deleteHash) };
  if (bytes.sealed === undefined || bytes.access === undefined || bytes.del === undefined)
    return "The sealed report or a hash is not base64url without padding.";
  const { length } = bytes.sealed;
  if (!sealedSizes.some((size) => size === length))
    return `The sealed report has ${length} bytes: it is padded to one of ${sealedSizes.join(", ")}.`;
  if (reportId(bytes.access) !== metadata.id) return "The id is not that of the access token's hash.";
  if (!looksEncrypted(bytes.sealed))
    return "The sealed report is not encrypted: nothing that can be read is kept here.";
  return { ...metadata, sealed: bytes.sealed, accessHash: bytes.access, deleteHash: bytes.del };
}
