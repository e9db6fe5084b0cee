import type { Authority } from "../../certificates/authority.ts";
import { hostNames, ipv6Hosts, ipv6Of, leafIpv6, leaves, officeIpv6, publicResolver, zone } from "../network/plan.ts";
import type { Hosts } from "../network/serve.ts";
import { command, inside, ip } from "../network/shell.ts";
import { resolverOf } from "./resolver.ts";

/** Who answers over IPv6 besides, and on which ports. The probe and the resolvers stay with IPv4. */
const speakers = { portal: [8443], "region-site": [443], "other-region": [443, 8443], controls: [443] } as const;

/** Gives every host of the lab an IPv6 address, a way to all others, and its names AAAA records. */
export async function makeDualStack(hosts: Hosts, authority: Authority): Promise<void> {
  await Promise.all(["router", "carrier", "core"].map(forwarding));
  const { lan, access, uplink } = officeIpv6;
  await ip("client", [`addr add ${lan}100/64 dev eth0 nodad`, `route add default via ${lan}1`]);
  await ip("router", [
    `addr add ${lan}1/64 dev lan nodad`,
    `addr add ${access}2/64 dev wan nodad`,
    `route add default via ${access}1`,
  ]);
  await ip("carrier", [
    `addr add ${access}1/64 dev access nodad`,
    `addr add ${uplink}2/64 dev uplink nodad`,
    `route add default via ${uplink}1`,
    `route add ${lan}/64 via ${access}2`,
  ]);
  await ip("core", [
    `addr add ${uplink}1/64 dev carrier nodad`,
    `route add ${lan}/64 via ${uplink}2`,
    `route add ${access}/64 via ${uplink}2`,
  ]);
  for (const host of hostNames) {
    if (leaves[host] === undefined) continue;
    const { gateway, own } = leafIpv6(host);
    await ip("core", [`addr add ${gateway}/64 dev ${host} nodad`]);
    await ip(host, [
      ...own.map((address) => `addr add ${address}/64 dev eth0 nodad`),
      `route add default via ${gateway}`,
    ]);
  }
  await Promise.all(
    ipv6Hosts.map(async (host) => {
      const names = Object.keys(zone).filter((name) =>
        zone[name]?.some((address) => leaves[host]?.own.includes(address)),
      );
      const { chainPem, keyPem } = await authority.issue({ names });
      for (const address of leafIpv6(host).own) {
        for (const port of speakers[host])
          await hosts[host].call("serveTls", { host: address, port, cert: chainPem, key: keyPem });
      }
    }),
  );
  const { ipv4, ipv6 } = publicResolver;
  await ip("core", [`route add ${ipv6}/128 via ${leafIpv6("resolvers").own[0]}`]);
  await ip("resolvers", [`addr add ${ipv6}/128 dev eth0 nodad`]);
  const entries = Object.entries(zone).flatMap(([name, A]) => {
    const AAAA = A.flatMap((address) => ipv6Of(address) ?? []);
    return AAAA.length === 0 ? [] : [[name, { A, AAAA }] as const];
  });
  await resolverOf(hosts, "authority").answer(Object.fromEntries(entries));
  const { chainPem, keyPem } = await authority.issue({ names: ["dns.alidns.com", ipv4, ipv6] });
  await hosts.resolvers.call("serveDoh", { host: ipv6, entries: {}, cert: chainPem, key: keyPem });
}

async function forwarding(host: string): Promise<void> {
  await command("nsenter", [...inside(host), "sh", "-c", "echo 1 > /proc/sys/net/ipv6/conf/all/forwarding"]);
}
