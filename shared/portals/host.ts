import type { PortalHost } from "../model/portal.ts";

/** A row of the tables whose portals have little in common. */
export function host(
  name: string,
  role: PortalHost["role"],
  confidence: PortalHost["confidence"],
  port = 443,
): PortalHost {
  return { host: name, port, role, confidence };
}
