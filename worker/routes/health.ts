import { protocolVersion } from "../../shared/protocol.ts";
import type { HealthAnswer } from "../../shared/protocol.ts";
import { readSettings } from "../settings.ts";
import { version } from "../version.ts";

/** `GET /v1/health` */
export function health(env: Cloudflare.Env): Response {
  const { vantage, ports, peers } = readSettings(env);
  const known = {
    ...(ports === undefined ? {} : { ports }),
    ...(peers.length === 0 ? {} : { peers: peers.map(({ id }) => `probe:${id}`) }),
  };
  const body: HealthAnswer = { status: "ok", protocol: protocolVersion, vantage, version, ...known };
  return Response.json(body, { headers: { "cache-control": "no-store" } });
}
