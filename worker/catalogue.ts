import { targetText } from "../shared/model/target.ts";
import type { Target } from "../shared/model/target.ts";
import { portals } from "../shared/portals/index.ts";

/** Of the catalogue, or a host that somebody asked for. */
export type Origin = "catalogue" | "outside";

let known: ReadonlySet<string> | undefined;

/** Whether a target is one of the catalogue's, port included: those are what the service is for. */
export function originOf(target: Target): Origin {
  known ??= new Set(portals.flatMap(({ hosts }) => hosts.map(targetText)));
  return known.has(targetText(target)) ? "catalogue" : "outside";
}

/** Whether a target is a socket's end rather than a site: a page is not what it is there for. */
export function speaksWebSocket(target: Target): boolean {
  return portals.some(({ hosts }) =>
    hosts.some((one) => one.webSocket === true && one.host === target.host && one.port === target.port),
  );
}
