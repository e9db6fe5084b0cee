import type { Target } from "../../shared/model/target.ts";
import { portals } from "../../shared/portals/index.ts";
import { originOf } from "../catalogue.ts";
import type { Spending } from "./budget-object.ts";
import { registrableDomain } from "./registrable-domain.ts";

let own: ReadonlySet<string> | undefined;

/** Under whom a run is counted: strangers' domains are protected from us, those that the catalogue is about are not. */
export function spendingOf(target: Target): Spending {
  const origin = originOf(target);
  const domain = registrableDomain(target.host);
  own ??= new Set(portals.flatMap(({ hosts }) => hosts.map(({ host }) => registrableDomain(host))));
  return origin === "catalogue" || own.has(domain) || isNobodys(target.host) ? { origin } : { origin, domain };
}

/** Single labels and names that nobody can register (RFC 6761): only a deployment for trying things out measures them. */
function isNobodys(host: string): boolean {
  const top = host.slice(host.lastIndexOf(".") + 1);
  return !host.includes(".") || ["example", "invalid", "localhost", "test"].includes(top);
}
