import * as v from "valibot";
import type { ClockAnswer } from "../../../shared/protocol.ts";
import { clockSchema } from "../../../shared/web/protocol-schema.ts";
import type { ProbeAddress } from "../../probe-address.ts";
import type { Exchange } from "../own-requests.ts";
import type { Run } from "./gatherer.ts";

const { now, country, asn } = clockSchema.entries;
// An older probe, or another one, may say the time alone.
const answerSchema = v.object({ now, country: v.optional(country, null), asn: v.optional(asn, null) });

/**
 * The probe's clock (`GET /v1/clock`), one request for all that read it. It writes milliseconds into the body, readable
 * by CORS even where no permission shows us its header. Plain HTTP on the standard port, unless the probe itself is asked
 * over plain HTTP. No `answer` where none came, or something that is not ours.
 */
export async function askProbeClock(
  run: Run,
  { origin, host }: ProbeAddress,
): Promise<{ readonly exchange: Exchange; readonly answer: ClockAnswer | undefined }> {
  const base = origin.startsWith("http:") ? origin : `http://${host}`;
  const exchange = await run.get(`${base}/v1/clock`);
  if (exchange.response?.ok !== true) return { exchange, answer: undefined };
  // A copy, because each of us reads it.
  const body: unknown = await exchange.response
    .clone()
    .json()
    .catch(() => undefined);
  const parsed = v.safeParse(answerSchema, body);
  return { exchange, answer: parsed.success ? parsed.output : undefined };
}
