import { addresses, ipv6Hosts, leafIpv6, leaves, zone } from "../network/plan.ts";
import type { Somewhere } from "../net.ts";

const leaf = (host: keyof typeof leaves): readonly string[] => leaves[host]?.own ?? [];

const groups: Readonly<Record<string, readonly string[]>> = {
  portal: leaf("portal"),
  "region-site": leaf("region-site"),
  "other-region": leaf("other-region"),
  tax: [...leaf("portal"), ...leaf("region-site"), ...leaf("other-region")],
  controls: leaf("controls"),
  doh: leaf("resolvers"),
  probe: [addresses.probe],
  "second-probe": [addresses.secondProbe],
  office: [addresses.routerWan],
  "carrier-resolver": [addresses.carrierResolver],
  ...Object.fromEntries(ipv6Hosts.map((host) => [`${host}-ipv6`, leafIpv6(host).own])),
};

/** The addresses of a group, a name of the zone, an address or a network, or of a list of these. */
export function addressesOf(place: Somewhere): readonly string[] {
  if (typeof place !== "string") return [...new Set(place.flatMap(addressesOf))];
  if (/^(\d+(\.\d+){3}|[\da-f:]*:[\da-f:]*)(\/\d+)?$/.test(place)) return [place];
  const found = groups[place] ?? zone[place];
  if (!found)
    throw new Error(
      `"${place}" is no place of the lab; allowed are ${Object.keys(groups).join(", ")}, a name of the zone, or an address`,
    );
  return found;
}
