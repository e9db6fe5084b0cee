import { portals } from "../../../shared/portals/index.ts";

/**
 * Who is where in the lab: hosts, their addresses and the names that lead to them.
 *
 * Every address outside the office is an ordinary public one: the probe refuses private and reserved ranges, and no
 * safety rule is lifted for the lab. Packets never leave the namespaces, so nobody's real address is touched.
 */

/** Each host is a network namespace of its own. */
export const hostNames = [
  "client",
  "router",
  "carrier",
  "core",
  "authority",
  "resolvers",
  "portal",
  "region-site",
  "other-region",
  "controls",
  "probe",
  "second-probe",
] as const;
export type HostName = (typeof hostNames)[number];

export const probeName = "probe.fapiao-doctor.example";
export const probeUrl = `https://${probeName}`;
/** Another deployment, on another line; it runs only where a fault wants it. */
export const secondProbeName = "probe-two.fapiao-doctor.example";
/** The probe's own resolver, on its own line: a lie on the client's way never reaches it. */
export const outsideResolverName = "resolver.outside.example";
export const defaultTarget = "https://dppt.beijing.chinatax.gov.cn:8443";

export const addresses = {
  client: "192.168.1.100",
  routerLan: "192.168.1.1",
  /** All of the office, as the internet sees it behind NAT. */
  routerWan: "101.84.16.2",
  carrierAccess: "101.84.16.1",
  carrierResolver: "101.84.20.53",
  carrierUp: "202.97.33.2",
  authority: "180.163.9.53",
  probe: "47.100.30.40",
  outsideResolver: "47.100.30.53",
  secondProbe: "8.210.60.40",
} as const;

/** Hosts on a line of their own at the core; the first address is the host's main one. */
export const leaves: Readonly<
  Partial<Record<HostName, { readonly gateway: string; readonly own: readonly string[] }>>
> = {
  authority: { gateway: "180.163.9.1", own: [addresses.authority] },
  resolvers: { gateway: "223.5.5.1", own: ["223.5.5.5", "1.12.12.12"] },
  portal: {
    gateway: "36.110.20.1",
    own: ["36.110.20.11", "36.110.20.12", "36.110.20.21", "36.110.20.22", "36.110.20.31"],
  },
  "region-site": { gateway: "36.110.40.1", own: ["36.110.40.10"] },
  "other-region": { gateway: "60.28.100.1", own: ["60.28.100.10"] },
  controls: { gateway: "110.242.70.1", own: ["110.242.70.57", "111.206.101.30"] },
  probe: { gateway: "47.100.30.1", own: [addresses.probe, addresses.outsideResolver] },
  "second-probe": { gateway: "8.210.60.1", own: [addresses.secondProbe] },
};

const portalNames = {
  "dppt.beijing.chinatax.gov.cn": ["36.110.20.11", "36.110.20.12"],
  "etax.beijing.chinatax.gov.cn": ["36.110.20.21", "36.110.20.22"],
  "tpass.beijing.chinatax.gov.cn": ["36.110.20.31"],
  "fpcy.beijing.chinatax.gov.cn": ["36.110.20.31"],
  "znhd.beijing.chinatax.gov.cn": ["36.110.20.31"],
};

/** Everything in the catalogue that is not Beijing's. */
export const otherRegionNames: readonly string[] = portals
  .flatMap(({ hosts }) => hosts.map(({ host }) => host))
  .filter((host) => host !== "beijing.chinatax.gov.cn" && !(host in portalNames));

/** Whether somebody serves HTTPS under this name on this port while all is well. */
export function isServed(name: string, port: number): boolean {
  return name in zone && port === (name in portalNames ? 8443 : otherRegionNames.includes(name) ? port : 443);
}

/** The true answers of the name system. */
export const zone: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(otherRegionNames.map((name) => [name, ["60.28.100.10"]])),
  ...portalNames,
  "beijing.chinatax.gov.cn": ["36.110.40.10"],
  "www.baidu.com": ["110.242.70.57"],
  "connect.rom.miui.com": ["111.206.101.30"],
  "dns.alidns.com": ["223.5.5.5"],
  "doh.pub": ["1.12.12.12"],
  [probeName]: [addresses.probe],
  [secondProbeName]: [addresses.secondProbe],
  [outsideResolverName]: [addresses.outsideResolver],
};

/** IPv6, for networks that have both. An office's addresses are not translated: the world sees the computer itself. */
export const officeIpv6 = {
  lan: "2408:8207:1:100::",
  access: "2408:8207:1:16::",
  uplink: "2408:8000:2:33::",
} as const;

/** The IPv6 addresses of a host on a line of its own, in the order of its IPv4 ones. */
export function leafIpv6(host: HostName): { readonly gateway: string; readonly own: readonly string[] } {
  const net = `2400:da00:${hostNames.indexOf(host)}::`;
  return { gateway: `${net}ff`, own: (leaves[host]?.own ?? []).map((_, index) => `${net}${index + 11}`) };
}

/** Hosts whose names have AAAA records where the network has both families. */
export const ipv6Hosts = ["portal", "region-site", "other-region", "controls"] as const;

/** The IPv6 address beside an IPv4 one; undefined where its host has names for IPv4 alone. */
export function ipv6Of(address: string): string | undefined {
  const host = ipv6Hosts.find((one) => leaves[one]?.own.includes(address));
  return host && leafIpv6(host).own[leaves[host]?.own.indexOf(address) ?? -1];
}

/** A public resolver whose certificate covers its addresses too. */
export const publicResolver = { ipv4: "223.5.5.5", ipv6: "2400:3200::1" } as const;
