import type { Authority } from "../../certificates/authority.ts";
import type { DnsEntries } from "../hosts/commands.ts";
import { startHost, type Host } from "./host.ts";
import { buildEtc } from "./mounts.ts";
import {
  addresses,
  leaves,
  otherRegionNames,
  outsideResolverName,
  publicResolver,
  zone,
  type HostName,
} from "./plan.ts";

export type Hosts = Readonly<Record<ServingHost, Host>>;
/** Every host with services of ours; the core only passes packets on, and on the second probe there is only the Worker. */
export type ServingHost = Exclude<HostName, "core" | "second-probe">;

/** Starts every host's services in their healthy state. `authority` signs what well-kept servers send. */
export async function startHosts(authority: Authority): Promise<Hosts> {
  await buildEtc("client", addresses.routerLan);
  await buildEtc("probe", addresses.outsideResolver);
  await buildEtc("second-probe", addresses.outsideResolver);
  const hosts: Hosts = {
    client: startHost("client"),
    router: startHost("router"),
    carrier: startHost("carrier"),
    authority: startHost("authority"),
    resolvers: startHost("resolvers"),
    portal: startHost("portal"),
    "region-site": startHost("region-site"),
    "other-region": startHost("other-region"),
    controls: startHost("controls"),
    probe: startHost("probe"),
  };
  const signed = async (...names: string[]): Promise<{ cert: string; key: string }> => {
    const { chainPem, keyPem } = await authority.issue({ names });
    return { cert: chainPem, key: keyPem };
  };
  const entries = dnsEntries();
  const tls = async (host: ServingHost, ports: readonly number[], ...names: string[]): Promise<void> => {
    const pair = await signed(...names);
    for (const address of leaves[host]?.own ?? []) {
      for (const port of ports) await hosts[host].call("serveTls", { host: address, port, ...pair });
    }
  };
  await Promise.all([
    hosts.router.call("forwardDns", { host: addresses.routerLan, upstream: addresses.carrierResolver }),
    hosts.carrier.call("forwardDns", { host: addresses.carrierResolver, upstream: addresses.authority }),
    hosts.authority.call("serveDns", { host: addresses.authority, entries }),
    serveDoh(hosts.resolvers, publicResolver.ipv4, entries, await signed("dns.alidns.com", publicResolver.ipv4)),
    serveDoh(hosts.resolvers, "1.12.12.12", entries, await signed("doh.pub")),
    serveDoh(hosts.probe, addresses.outsideResolver, entries, await signed(outsideResolverName)),
    tls("portal", [8443], "*.beijing.chinatax.gov.cn"),
    tls("region-site", [443], "beijing.chinatax.gov.cn"),
    tls("other-region", [443, 8443], "*.chinatax.gov.cn", ...wildcards(otherRegionNames)),
    tls("controls", [443], "www.baidu.com", "connect.rom.miui.com"),
    plain(hosts["region-site"], "36.110.40.10", 200),
    plain(hosts.controls, "111.206.101.30", 204),
  ]);
  return hosts;
}

/** The zone as tables of the resolvers hold it; names without an entry do not exist. */
export function dnsEntries(): DnsEntries {
  return Object.fromEntries(Object.entries(zone).map(([name, A]) => [name, { A }]));
}

async function serveDoh(
  host: Host,
  address: string,
  entries: DnsEntries,
  pair: { readonly cert: string; readonly key: string },
): Promise<void> {
  await host.call("serveDns", { host: address, entries });
  await host.call("serveDoh", { host: address, entries, ...pair });
}

function plain(host: Host, address: string, status: number): Promise<void> {
  return host.call("servePlain", { host: address, answer: { status } });
}

/** `*.tianjin.chinatax.gov.cn` for every `dppt.tianjin.chinatax.gov.cn`. */
function wildcards(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.replace(/^[^.]+/, "*")))].filter((name) => name !== "*.chinatax.gov.cn");
}
