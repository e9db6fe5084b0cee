import * as v from "valibot";
import { problemSchema } from "../protocol-schema.ts";
import type { ReportEnding } from "../../protocol.ts";

export interface ServiceRequest {
  readonly method?: "POST" | "DELETE";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Where the service is, and how it is asked. */
export interface ReportService {
  /** Origin. */
  readonly origin: string;
  /** In browsers {@link browserFetch}. */
  readonly fetch: (address: string, init: ServiceRequest & { readonly signal: AbortSignal }) => Promise<Response>;
}

/**
 * Why the service did not do it. `unreachable`: no answer in time, or not from our service · `busy`: it asks to come back
 * later · `unknown`: no such report, or it was forgotten · `gone`: it was there · `refused`: it does not take what we send, as
 * when it is of another version.
 */
export type ServiceFault =
  | { readonly fault: "unreachable" | "refused" | "unknown" }
  | { readonly fault: "busy"; readonly retryAfterSeconds: number | undefined }
  | { readonly fault: "gone"; readonly ending: ReportEnding };

const patienceMs = 15_000;

/** Asks, and reads the answer by its shape. Never throws. */
export async function askService<Shape extends v.GenericSchema>(
  { origin, fetch }: ReportService,
  path: string,
  request: ServiceRequest,
  shape: Shape,
): Promise<{ readonly answer: v.InferOutput<Shape> } | ServiceFault> {
  try {
    const response = await fetch(`${origin}${path}`, { ...request, signal: AbortSignal.timeout(patienceMs) });
    const json: unknown = await response.json();
    if (!response.ok) return faultOf(response, json);
    const answer = v.safeParse(shape, json);
    return answer.success ? { answer: answer.output } : { fault: "refused" };
  } catch {
    // What the network did is the same to whoever reads the sentence: he is told to try again.
    return { fault: "unreachable" };
  }
}

function faultOf({ status, headers }: Response, json: unknown): ServiceFault {
  const problem = v.safeParse(problemSchema, json);
  if (!problem.success) return { fault: "unreachable" };
  const { ending } = problem.output;
  if (status === 410 && ending !== undefined) return { fault: "gone", ending };
  if (status === 404) return { fault: "unknown" };
  if (status === 429 || status === 503) {
    const seconds = Number(headers.get("retry-after") ?? "");
    return { fault: "busy", retryAfterSeconds: seconds > 0 ? seconds : undefined };
  }
  return { fault: status >= 500 ? "unreachable" : "refused" };
}
