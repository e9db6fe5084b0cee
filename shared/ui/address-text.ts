import type { Target } from "../model/target.ts";

/** A target as an address bar shows it: the port only where it is not the usual one. */
export function addressText({ host, port }: Target): string {
  return port === 443 ? `https://${host}` : `https://${host}:${port}`;
}
