import { createMiddleware } from "hono/factory";
import { problem } from "./problem.ts";

const windowSeconds = 60;

/**
 * Keeps one client from asking for many targets in a row. Only on the platform, which knows the client's address and
 * counts by itself; the address is a key in that counter and goes nowhere else.
 */
export const clientLimit = createMiddleware<{ Bindings: Cloudflare.Env }>(async ({ env, req }, next) => {
  const address = req.header("cf-connecting-ip");
  if (env.CLIENTS !== undefined && address !== undefined) {
    const { success } = await env.CLIENTS.limit({ key: clientKey(address) });
    if (!success)
      return problem("rate-limited", `Too many requests from one address; try again in ${windowSeconds} seconds.`, {
        "retry-after": String(windowSeconds),
      });
  }
  await next();
  return undefined;
});

/** One subscriber has a whole /64 of IPv6 (RFC 6177). */
function clientKey(address: string): string {
  return address.includes(":") ? address.split(":").slice(0, 4).join(":") : address;
}
