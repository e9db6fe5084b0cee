import type { Context } from "hono";
import { safeParse } from "valibot";
import { targetText } from "../../shared/model/target.ts";
import { protocolVersion } from "../../shared/protocol.ts";
import type { MeasurementsAnswer } from "../../shared/protocol.ts";
import { requestSchema } from "../../shared/web/protocol-schema.ts";
import { readSettings } from "../settings.ts";
import { coveredComponents } from "../vantages/signature-base.ts";
import { verifyRequest } from "../vantages/signed-request.ts";
import { admit } from "./admission.ts";
import { problem } from "./problem.ts";
import { refused } from "./refused.ts";

/**
 * `POST /v1/vantage`: what this deployment measured by itself, for another one that shows a peer's signature. It asks no
 * peers of its own, so that two that name each other do not ask in a circle, and counts against no caller's share.
 */
export async function vantage({ req, env }: Context<{ Bindings: Cloudflare.Env }>): Promise<Response> {
  const settings = readSettings(env);
  if (settings.vantageKey === undefined)
    return unauthorized("This deployment answers no others: it has no VANTAGE_KEY. Ask POST /v1/measurements.");
  const text = await req.text();
  const verified = await verifyRequest(req.raw, text, settings.vantageKey);
  if (!verified.ok) return unauthorized(verified.detail);
  const body = safeParse(requestSchema, parse(text));
  if (!body.success) return problem("invalid-target", 'The body has no text under "target".');
  const admission = admit(body.output.target, settings);
  if (!admission.ok) return problem(admission.problem, admission.detail);
  const { target } = admission;

  const measured = await env.TARGETS.getByName(targetText(target)).measureForPeer(target, verified.signature);
  if (measured.outcome === "replayed") return unauthorized("This signature was used before: sign each request anew.");
  if (measured.outcome === "busy") return refused(measured.reason, measured.retryAfter);
  const answer: MeasurementsAnswer = {
    protocol: protocolVersion,
    target: targetText(target),
    pollAfter: measured.pollAfter,
    vantages: [measured.vantage],
  };
  return Response.json(answer, { headers: { "cache-control": "no-store" } });
}

/** With what a signature must cover (RFC 9421, 5.1), and the challenge that every 401 has (RFC 9110, 15.5.2). */
function unauthorized(detail: string): Response {
  const components = coveredComponents.map((name) => `"${name}"`).join(" ");
  return problem("unauthorized", detail, {
    "www-authenticate": 'Signature realm="vantages"',
    "accept-signature": `vantage=(${components});created;nonce;keyid;alg="hmac-sha256"`,
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
