import { createMiddleware } from "hono/factory";
import { callerOf } from "../callers/caller-of.ts";
import { takeShare } from "../callers/limits.ts";
import type { Share } from "../callers/limits.ts";
import { pseudonym } from "../callers/pseudonym.ts";
import { problem } from "./problem.ts";

export interface CallerVariables {
  /** The pseudonym of whoever asks; undefined for this machine, which is not limited. */
  readonly caller: string | undefined;
  /** What is left to him, for the answer. */
  share: Share | undefined;
}

const gateSeconds = 60;

/**
 * Each caller's share of this isolate. On the platform one caller meets many isolates; there the platform's own counter, one
 * for each of its places, stands behind. Its key is the address, which goes nowhere else: the platform has it anyway.
 */
export const clientLimit = createMiddleware<{ Bindings: Cloudflare.Env; Variables: CallerVariables }>(
  async (context, next) => {
    const { env, req } = context;
    const key = callerOf(req.raw);
    if (key === undefined) {
      await next();
      return undefined;
    }
    const caller = await pseudonym(key);
    const share = takeShare("all", caller, Date.now());
    context.set("caller", caller);
    context.set("share", share);
    if (!share.granted) context.res = tooMany(share);
    else if (await isAboveTheGate(env, key)) context.res = tooMany({ waitSeconds: gateSeconds });
    else await next();
    const left = context.get("share") ?? share;
    context.res.headers.append("ratelimit-policy", left.policy);
    context.res.headers.append("ratelimit", left.state);
    return undefined;
  },
);

/** 429 for a caller whose share is used up. */
export function tooMany({ waitSeconds }: Pick<Share, "waitSeconds">): Response {
  const when = waitSeconds === 1 ? "in a second" : `in ${waitSeconds} seconds`;
  return problem("rate-limited", `Too many requests from one address; try again ${when}.`, {
    "retry-after": String(waitSeconds),
  });
}

async function isAboveTheGate({ CLIENTS }: Cloudflare.Env, key: string): Promise<boolean> {
  return CLIENTS !== undefined && !(await CLIENTS.limit({ key })).success;
}
