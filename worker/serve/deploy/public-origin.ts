import { isIP } from "node:net";
import { parseTarget } from "../../../shared/web/target.ts";
import { isReservedAddress } from "../../probes/reserved-addresses.ts";

/** Whether an address is `https:` with a host that the whole internet may know: no local name, no private address. */
export function isPublicOrigin(address: string): boolean {
  const url = URL.parse(address);
  if (url?.protocol !== "https:") return false;
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return isIP(host) === 0 ? parseTarget(url.origin).ok : !isReservedAddress(host);
}
