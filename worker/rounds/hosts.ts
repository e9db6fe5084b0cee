import type { HostRole, Portal } from "../../shared/model/portal.ts";
import { targetText } from "../../shared/model/target.ts";
import type { Target } from "../../shared/model/target.ts";

/** A host that is measured by schedule. */
export interface RoundHost {
  /** The target as text. */
  readonly id: string;
  readonly target: Target;
  /** Of the portal it belongs to. */
  readonly portal: string;
}

/** What programs talk to, and authorities try things out on: no browser asks about them. */
const notForBrowsers: readonly HostRole[] = ["api", "test"];

/**
 * The hosts that browsers open: first every portal's first one, which people mean by its name, then every second one, so
 * that those of one portal, often one machine, are far apart.
 */
export function roundHosts(portals: readonly Portal[]): readonly RoundHost[] {
  const byPortal = portals.map(({ id: portal, hosts }) =>
    hosts
      .filter(({ role }) => !notForBrowsers.includes(role))
      .map(({ host, port }): RoundHost => ({ id: targetText({ host, port }), target: { host, port }, portal })),
  );
  const most = Math.max(0, ...byPortal.map((hosts) => hosts.length));
  return Array.from({ length: most }, (_, i) => byPortal.flatMap((hosts) => hosts[i] ?? [])).flat();
}
