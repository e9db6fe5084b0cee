import { cors } from "hono/cors";

/** Pages and extensions anywhere may ask: nothing here depends on who does, and no cookie is used. */
export const anyOrigin = cors({
  origin: "*",
  allowMethods: ["GET", "POST", "DELETE"],
  allowHeaders: ["content-type", "authorization"],
  exposeHeaders: ["Retry-After", "RateLimit", "RateLimit-Policy"],
  maxAge: 86_400,
});
