import * as v from "valibot";
import type { ProbeAnswer } from "../../../shared/model/evidence.ts";
import { targetText, type Target } from "../../../shared/model/target.ts";
import { problemStatus } from "../../../shared/protocol.ts";
import { answerSchema, problemSchema, protocolSchema } from "../../../shared/web/protocol-schema.ts";
import type { Exchange } from "../own-requests.ts";

/** What the probe said, and for how many seconds it is not to be asked about this target again; 0 where it does not say. */
export interface ReadAnswer {
  readonly answer: ProbeAnswer;
  readonly waitSeconds: number;
}

/** Of a problem, what is read here. */
const problemType = v.pick(problemSchema, ["type"]);

/** Sorts every way a probe, or whatever stands at its address, can answer. */
export async function readAnswer(exchange: Exchange, target: Target): Promise<ReadAnswer> {
  const { reach, response } = exchange;
  if (reach.outcome === "unanswered") return trouble("unanswered");
  if (reach.outcome === "failed" || response === undefined) {
    const failure = reach.failure !== undefined && { failure: reach.failure };
    return { answer: { outcome: "unreachable", reason: "failed", ...failure }, waitSeconds: 0 };
  }
  let text: string;
  try {
    text = await response.text();
  } catch {
    // The headers came, the body did not, within our limit.
    return trouble("unanswered");
  }
  if (response.status >= 500) return trouble("server-error", retryAfter(response));
  if (response.status === 429) return trouble("rate-limited", retryAfter(response));
  const body = parseJson(text);
  if (body === undefined) return trouble("not-json");
  if (response.status === 200) return readMeasurements(body, target);
  const problem = v.safeParse(problemType, body);
  const name = problem.success ? /[a-z-]+$/.exec(problem.output.type)?.[0] : undefined;
  if (name !== undefined && Object.hasOwn(problemStatus, name))
    return { answer: { outcome: "refused", problem: name }, waitSeconds: 0 };
  return trouble("wrong-shape");
}

function readMeasurements(body: unknown, target: Target): ReadAnswer {
  if (!v.is(protocolSchema, body)) return trouble("wrong-shape");
  const parsed = v.safeParse(answerSchema, body);
  if (!parsed.success) return trouble(isOtherProtocol(body) ? "other-protocol" : "wrong-shape");
  const { target: about, vantages, pollAfter } = parsed.output;
  // An answer about something else, from a cache in between say, proves nothing about this target.
  if (about !== targetText(target)) return trouble("wrong-shape");
  return { answer: { outcome: "measured", vantages }, waitSeconds: pollAfter };
}

function isOtherProtocol(body: v.InferOutput<typeof protocolSchema>): boolean {
  return !v.is(answerSchema.entries.protocol, body.protocol);
}

/** In seconds (RFC 9110, 10.2.3); a probe of ours writes no date there. */
function retryAfter({ headers }: Response): number {
  const text = headers.get("retry-after") ?? "";
  return /^\d+$/.test(text) ? Number(text) : 0;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function trouble(
  reason: Extract<ProbeAnswer, { outcome: "unreachable" }>["reason"],
  waitSeconds: number = 0,
): ReadAnswer {
  return { answer: { outcome: "unreachable", reason }, waitSeconds };
}
