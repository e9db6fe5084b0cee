import { protocolVersion } from "../../shared/protocol.ts";
import type { HealthAnswer } from "../../shared/protocol.ts";
import { readSettings } from "../settings.ts";
import { version } from "../version.ts";

/** `GET /v1/health` */
export function health(env: Cloudflare.Env): Response {
  const { vantage, ports } = readSettings(env);
  const known = ports === undefined ? {} : { ports };
  const body: HealthAnswer = { status: "ok", protocol: protocolVersion, vantage, version, ...known };
  return Response.json(body, { headers: { "cache-control": "no-store" } });
}
