import type { Context } from "hono";
import { safeParse } from "valibot";
import { targetText } from "../../shared/model/target.ts";
import { protocolVersion } from "../../shared/protocol.ts";
import type { MeasurementsAnswer } from "../../shared/protocol.ts";
import { requestSchema } from "../../shared/web/protocol-schema.ts";
import { ownCall } from "../own-call.ts";
import { deadlineIn } from "../probes/deadline.ts";
import { readSettings } from "../settings.ts";
import { runsPerHour } from "../targets/pace.ts";
import type { Refusal } from "../targets/target-object.ts";
import { admit } from "./admission.ts";
import { problem } from "./problem.ts";

const expected = 'Send {"target":"https://host:port"}.';
/** As long as the extension waits. */
const patienceMs = 6_500;

/** `POST /v1/measurements`. A target that is down is a 200: the measuring went well. */
export async function measurements({ req, env }: Context<{ Bindings: Cloudflare.Env }>): Promise<Response> {
  if (!/^application\/json\s*(;|$)/i.test(req.header("content-type") ?? ""))
    return problem("media-type", `The body must be of type application/json. ${expected}`);
  let json: unknown;
  try {
    json = await req.json();
  } catch {
    return problem("invalid-target", `The body is not JSON. ${expected}`);
  }
  const body = safeParse(requestSchema, json);
  if (!body.success) return problem("invalid-target", `The body has no text under "target". ${expected}`);
  const admission = admit(body.output.target, readSettings(env));
  if (!admission.ok) return problem(admission.problem, admission.detail);
  const { target } = admission;
  const text = targetText(target);

  const measured = await ownCall(async () => env.TARGETS.getByName(text).measure(target), deadlineIn(patienceMs));
  if (measured.outcome === "busy") return refused(measured.reason, measured.retryAfter);
  const answer: MeasurementsAnswer = {
    protocol: protocolVersion,
    target: text,
    pollAfter: measured.pollAfter,
    vantages: [measured.vantage],
  };
  return Response.json(answer, {
    headers: {
      "cache-control": "no-store",
      // draft-ietf-httpapi-ratelimit-headers: runs against the target, not answers, which are free.
      "ratelimit-policy": `"target";q=${runsPerHour};w=3600`,
      ratelimit: `"target";r=${measured.runsLeft};t=${measured.pollAfter}`,
    },
  });
}

const refusals: Readonly<Record<Refusal, readonly ["busy" | "rate-limited", string]>> = {
  capacity: ["busy", "The probe is measuring as much as it can"],
  day: ["busy", "The probe has made all the measurements that it may make today, and has none of this target yet"],
  domain: ["rate-limited", "Hosts of this domain are measured as often as one hour allows"],
};

function refused(reason: Refusal, retryAfter: number): Response {
  const [type, why] = refusals[reason];
  return problem(type, `${why}; try again in ${retryAfter} seconds.`, { "retry-after": String(retryAfter) });
}
