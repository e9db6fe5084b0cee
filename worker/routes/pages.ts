import type { Context } from "hono";
import { problem } from "./problem.ts";

type PagesContext = Context<{ Bindings: Cloudflare.Env }>;

/**
 * Nothing but our own files, and no way for a text to become a script: a report is what a stranger says. `data:` is for
 * drawings in style sheets.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const everywhere = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "x-robots-tag": "noindex, nofollow",
};

const ofPages = {
  ...everywhere,
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": contentSecurityPolicy,
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy":
    "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()",
  "x-frame-options": "DENY",
  "cache-control": "no-store",
};

const types: Readonly<Record<string, string>> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
};

/** `GET /r/…`: the viewer, one page for every link. It knows nothing of any report until it asks by itself. */
export function viewer(context: PagesContext): Promise<Response> {
  return serve(context, "viewer/index.html", ofPages);
}

/** `GET /desk`: several reports at once, for whoever supports many. */
export function desk(context: PagesContext): Promise<Response> {
  return serve(context, "desk/index.html", ofPages);
}

/** `GET /pages/assets/…`: what the pages load. Names change with what is in them. */
export async function asset(context: PagesContext): Promise<Response> {
  const [name, extension = ""] = /^\/pages\/(assets\/[\w-]+\.(\w+))$/.exec(context.req.path)?.slice(1) ?? [];
  const type = types[extension];
  if (name === undefined || type === undefined) return nothing(context);
  const headers = { ...everywhere, "content-type": type, "cache-control": "public, max-age=31536000, immutable" };
  return serve(context, name, headers);
}

/** From the platform's assets, or from a folder beside the runtime; of their headers nothing is passed on. */
async function serve(
  context: PagesContext,
  file: string,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const found = await context.env.ASSETS.fetch(`https://assets.invalid/pages/${file}`);
  if (found.status === 200) return new Response(found.body, { headers });
  await found.body?.cancel();
  return nothing(context);
}

function nothing({ req }: PagesContext): Response {
  return problem("not-found", `There is nothing at ${req.path}.`);
}
