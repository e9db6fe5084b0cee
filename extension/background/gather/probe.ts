import * as v from "valibot";
import type { ProbeAnswer } from "../../../shared/model/evidence.ts";
import { targetText, type Target } from "../../../shared/model/target.ts";
import { problemStatus } from "../../../shared/protocol.ts";
import { answerSchema, problemSchema, protocolSchema } from "../../../shared/web/protocol-schema.ts";
import type { Exchange } from "../own-requests.ts";
import type { Gatherer } from "./gatherer.ts";

/** Of a problem, what is read here. */
const problemType = v.pick(problemSchema, ["type"]);

/** What the probe measured from outside. Only the site's name and port are sent. */
export const probe: Gatherer<"probe"> = {
  key: "probe",
  cost: { automatic: 1, click: 1 },
  async gather({ target, probe: address, consent, own, get }) {
    if (address === null) return { outcome: "not-asked", reason: "not-configured" };
    if (own?.outside === false) return { outcome: "not-asked", reason: "user-portal" };
    if (!consent) return { outcome: "not-asked", reason: "no-consent" };
    const exchange = await get(`${address.origin}/v1/measurements`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ target: targetText(target) }),
    });
    return readAnswer(exchange, target);
  },
};

/** Sorts every way a probe, or whatever stands at its address, can answer. */
export async function readAnswer({ reach, response }: Exchange, target: Target): Promise<ProbeAnswer> {
  if (reach.outcome === "unanswered") return trouble("unanswered");
  if (reach.outcome === "failed" || response === undefined) {
    return { outcome: "unreachable", reason: "failed", ...(reach.failure !== undefined && { failure: reach.failure }) };
  }
  let text: string;
  try {
    text = await response.text();
  } catch {
    // The headers came, the body did not, within our limit.
    return trouble("unanswered");
  }
  if (response.status >= 500) return trouble("server-error");
  if (response.status === 429) return trouble("rate-limited");
  const body = parseJson(text);
  if (body === undefined) return trouble("not-json");
  if (response.status === 200) return readMeasurements(body, target);
  const problem = v.safeParse(problemType, body);
  const name = problem.success ? /[a-z-]+$/.exec(problem.output.type)?.[0] : undefined;
  if (name !== undefined && Object.hasOwn(problemStatus, name)) return { outcome: "refused", problem: name };
  return trouble("wrong-shape");
}

function readMeasurements(body: unknown, target: Target): ProbeAnswer {
  if (!v.is(protocolSchema, body)) return trouble("wrong-shape");
  const parsed = v.safeParse(answerSchema, body);
  if (!parsed.success) return trouble(isOtherProtocol(body) ? "other-protocol" : "wrong-shape");
  // An answer about something else, from a cache in between say, proves nothing about this target.
  if (parsed.output.target !== targetText(target)) return trouble("wrong-shape");
  return { outcome: "measured", vantages: parsed.output.vantages };
}

function isOtherProtocol(body: v.InferOutput<typeof protocolSchema>): boolean {
  return !v.is(answerSchema.entries.protocol, body.protocol);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function trouble(reason: Extract<ProbeAnswer, { outcome: "unreachable" }>["reason"]): ProbeAnswer {
  return { outcome: "unreachable", reason };
}
