import { captiveHost, loopbackPermission, watchedPattern } from "../hosts.ts";
import type { ProbeAddress } from "../probe-address.ts";
import { probePatterns } from "../probe-address.ts";
import { loopbackComponents } from "../../shared/loopback-components.ts";

/**
 * What a package may ask for without a click. Written down a second time, apart from the manifest: a permission that
 * slipped in there would switch the extension off in everybody's browser at the next update.
 */
export const requiredPermissions: readonly string[] = ["webRequest", "storage", "alarms", "scripting", "activeTab"];

export function requiredHosts(probe: ProbeAddress | null): readonly string[] {
  return [watchedPattern, `http://${captiveHost}/*`, ...(probe === null ? [] : probePatterns(probe))];
}

/** The one reason to name this computer: programs that invoicing pages talk to, by their known ports. */
export const loopbackPatterns: ReadonlySet<string> = new Set(loopbackPermission.origins);
export const loopbackPorts: ReadonlySet<number> = new Set(
  loopbackComponents.flatMap(({ ports }) => ports.map(({ port }) => port)),
);
