import type { HonoRequest } from "hono";

export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: "media-type" | "not-json"; readonly detail: string };

/** The JSON of a request's body, whose type must say so. `expected`: a sentence that says what to send. */
export async function readJson(req: HonoRequest, expected: string): Promise<ReadJson> {
  if (!/^application\/json\s*(;|$)/i.test(req.header("content-type") ?? ""))
    return { ok: false, problem: "media-type", detail: `The body must be of type application/json. ${expected}` };
  try {
    return { ok: true, value: await req.json() };
  } catch {
    return { ok: false, problem: "not-json", detail: `The body is not JSON. ${expected}` };
  }
}
