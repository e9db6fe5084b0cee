import type { Context } from "hono";
import { safeParse } from "valibot";
import { toBase64Url } from "../../shared/web/base64url.ts";
import type { ReportEnding } from "../../shared/protocol.ts";
import { openedSchema } from "../../shared/web/report-protocol-schema.ts";
import { parseReportId } from "../../shared/web/sealing/report-id.ts";
import { chargeMiss, missWaitSeconds } from "../callers/limits.ts";
import { count } from "../metrics/counters.ts";
import { readCredentials } from "../reports/credentials.ts";
import type { Credentials } from "../reports/credentials.ts";
import type { ReportObject } from "../reports/report-object.ts";
import { tooMany } from "./client-limit.ts";
import type { CallerVariables } from "./client-limit.ts";
import { problem } from "./problem.ts";
import { readJson } from "./read-json.ts";

type ReportContext = Context<{ Bindings: Cloudflare.Env; Variables: CallerVariables }, "/v1/reports/:id">;
type Stub = DurableObjectStub<ReportObject>;

/** `GET /v1/reports/{id}`: the sealed report. It may be fetched any number of times; that opens nothing. */
export async function report(context: ReportContext): Promise<Response> {
  const asked = await stubOf(context);
  if (asked instanceof Response) return asked;
  const found = await asked.stub.find(asked.credentials.accessHash);
  if (found.outcome === "unknown") return missed(context);
  if (found.outcome === "gone") return gone(found.ending);
  count("fapiao_probe_reports_total", "fetched");
  const { version, id, lifetime, once, expiresAt, sealed } = found.report;
  return answer({ version, id, lifetime, once, expiresAt, sealed: toBase64Url(sealed) });
}

/** `POST /v1/reports/{id}/opened`: somebody has opened it, and only now is one gone that opens once. */
export async function openedReport(context: ReportContext): Promise<Response> {
  const asked = await stubOf(context);
  if (asked instanceof Response) return asked;
  const json = await readJson(context.req, 'Send {"reader":"…"}, 16 random bytes in base64url.');
  if (!json.ok) return problem(json.problem === "media-type" ? "media-type" : "invalid-report", json.detail);
  const body = safeParse(openedSchema, json.value);
  if (!body.success)
    return problem("invalid-report", 'The body has no 16 bytes in base64url under "reader": make up a number.');
  const outcome = await asked.stub.open(asked.credentials.accessHash, body.output.reader);
  if (outcome === "unknown") return missed(context);
  if (outcome !== "granted") return gone(outcome);
  return answer({ id: asked.id, state: "opened" });
}

/** `DELETE /v1/reports/{id}`, for whoever has made it. */
export async function deleteReport(context: ReportContext): Promise<Response> {
  const asked = await stubOf(context);
  if (asked instanceof Response) return asked;
  const { accessHash, deleteHash } = asked.credentials;
  if (deleteHash === undefined) return unauthorized();
  if ((await asked.stub.remove(accessHash, deleteHash)) === "unknown") return missed(context);
  return answer({ id: asked.id, state: "deleted" });
}

/** The report's object, asked only with a token that may be the right one: nobody else makes one of an id that is not there. */
async function stubOf({
  req,
  env,
  var: { caller },
}: ReportContext): Promise<{ readonly id: string; readonly stub: Stub; readonly credentials: Credentials } | Response> {
  const credentials = await readCredentials(req.header("authorization"));
  if (credentials === undefined) return unauthorized();
  const id = parseReportId(req.param("id"));
  if (id === undefined || id !== credentials.id) return unknown();
  const waitSeconds = caller === undefined ? 0 : missWaitSeconds(caller, Date.now());
  if (waitSeconds > 0) return tooMany({ waitSeconds });
  return { id, stub: env.REPORTS.getByName(id), credentials };
}

function answer(body: object): Response {
  return Response.json(body, { headers: { "cache-control": "no-store" } });
}

/** No report at an address that could be one. */
function missed({ var: { caller } }: ReportContext): Response {
  if (caller !== undefined) chargeMiss(caller, Date.now());
  return unknown();
}

/** The same whether there is none or the token is another's. */
function unknown(): Response {
  return problem("not-found", "There is no such report, or the token is not its token.");
}

function unauthorized(): Response {
  return problem(
    "unauthorized",
    "A report needs the header Authorization: Bearer <access token>, and to be deleted Bearer <access token>.<delete token>.",
    { "www-authenticate": 'Bearer realm="reports"' },
  );
}

const endingTexts: Readonly<Record<ReportEnding, string>> = {
  expired: "The report has expired and was deleted.",
  opened: "The report was to be opened once, and has been; it was deleted then.",
  deleted: "The report was deleted by whoever made it.",
};

function gone(ending: ReportEnding): Response {
  return problem("report-gone", endingTexts[ending], {}, { ending });
}
