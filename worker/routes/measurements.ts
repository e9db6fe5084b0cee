import type { Context } from "hono";
import { safeParse } from "valibot";
import { targetText } from "../../shared/model/target.ts";
import type { Target } from "../../shared/model/target.ts";
import { protocolVersion } from "../../shared/protocol.ts";
import type { MeasurementsAnswer } from "../../shared/protocol.ts";
import { requestSchema } from "../../shared/web/protocol-schema.ts";
import { chargeRun, runWaitSeconds, takeShare } from "../callers/limits.ts";
import { count, takeCounts } from "../metrics/counters.ts";
import { ownCall } from "../own-call.ts";
import { deadlineIn } from "../probes/deadline.ts";
import { readSettings } from "../settings.ts";
import { originOf } from "../catalogue.ts";
import { cachedAnswer, keepAnswer } from "../targets/edge-cache.ts";
import { runsPerHour } from "../targets/pace.ts";
import type { TargetAnswer } from "../targets/target-object.ts";
import { admit } from "./admission.ts";
import { tooMany } from "./client-limit.ts";
import type { CallerVariables } from "./client-limit.ts";
import { problem } from "./problem.ts";
import { readJson } from "./read-json.ts";
import { refused } from "./refused.ts";

type MeasurementsContext = Context<{ Bindings: Cloudflare.Env; Variables: CallerVariables }>;

const expected = 'Send {"target":"https://host:port"}.';
/** As long as the extension waits. */
const patienceMs = 6_500;

/** `POST /v1/measurements`. A target that is down is a 200: the measuring went well. */
export async function measurements(context: MeasurementsContext): Promise<Response> {
  const { req, env } = context;
  const json = await readJson(req, expected);
  if (!json.ok) return problem(json.problem === "media-type" ? "media-type" : "invalid-target", json.detail);
  const body = safeParse(requestSchema, json.value);
  if (!body.success) return problem("invalid-target", `The body has no text under "target". ${expected}`);
  const admission = admit(body.output.target, readSettings(env));
  if (!admission.ok) return problem(admission.problem, admission.detail);
  const { target } = admission;

  const caller = context.get("caller");
  if (caller !== undefined && originOf(target) === "outside") {
    const share = takeShare("outside", caller, Date.now());
    context.set("share", share);
    if (!share.granted) return tooMany(share);
  }
  const measured = await ask(context, target);
  if (measured.outcome === "busy") return refused(measured.reason, measured.retryAfter);
  const answer: MeasurementsAnswer = {
    protocol: protocolVersion,
    target: targetText(target),
    pollAfter: measured.pollAfter,
    vantages: [measured.vantage, ...measured.peers],
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

/** The cache first: of a crowd at one place it lets nobody through to the target's object. */
async function ask(
  { req, env, executionCtx, var: { caller } }: MeasurementsContext,
  target: Target,
): Promise<TargetAnswer> {
  const cached = await cachedAnswer(req.url, target, Date.now());
  if (cached !== undefined) {
    count("fapiao_probe_answers_total", "cache");
    return cached;
  }
  const text = targetText(target);
  const counts = takeCounts();
  const now = Date.now();
  const waitSeconds = caller === undefined ? 0 : runWaitSeconds(caller, now);
  const measured = await ownCall(
    async () => env.TARGETS.getByName(text).measure(target, counts, waitSeconds === 0),
    deadlineIn(patienceMs),
  );
  if (measured.outcome === "busy")
    return measured.reason === "caller" ? { ...measured, retryAfter: waitSeconds } : measured;
  if (caller !== undefined && measured.isNew) chargeRun(caller, now);
  keepAnswer(req.url, target, measured, executionCtx);
  return measured;
}
