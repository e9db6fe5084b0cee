import { addresses, hostNames, leaves, type HostName } from "./plan.ts";
import { command, inside, ip } from "./shell.ts";

/**
 * Builds the hosts and the lines between them, in the namespaces this process already lives in.
 *
 * client – router (NAT) – carrier – core – everybody else, each on a line of its own.
 */
export async function buildNetwork(): Promise<void> {
  await command("mount", ["--make-rprivate", "/"]);
  await command("mount", ["-t", "tmpfs", "lab", "/run"]);
  for (const host of hostNames) await command("ip", ["netns", "add", host]);
  await Promise.all(hostNames.map((host) => ip(host, ["link set lo up"])));
  await cable("client", "eth0", `${addresses.client}/24`, "router", "lan", `${addresses.routerLan}/24`);
  await cable("router", "wan", `${addresses.routerWan}/24`, "carrier", "access", `${addresses.carrierAccess}/24`);
  await cable("carrier", "uplink", `${addresses.carrierUp}/30`, "core", "carrier", "202.97.33.1/30");
  for (const host of hostNames) {
    const leaf = leaves[host];
    if (!leaf) continue;
    const [main, ...more] = leaf.own;
    await cable(host, "eth0", `${main}/24`, "core", host, `${leaf.gateway}/24`);
    await ip(host, [
      ...more.map((address) => `addr add ${address}/32 dev eth0`),
      `route add default via ${leaf.gateway}`,
    ]);
    const elsewhere = more.filter((address) => !sameNet(address, leaf.gateway));
    if (elsewhere.length > 0)
      await ip(
        "core",
        elsewhere.map((address) => `route add ${address}/32 via ${main}`),
      );
  }
  await ip("client", [`route add default via ${addresses.routerLan}`]);
  await ip("router", [`route add default via ${addresses.carrierAccess}`]);
  await ip("carrier", ["route add default via 202.97.33.1", `addr add ${addresses.carrierResolver}/32 dev lo`]);
  await ip("core", [
    `route add 101.84.16.0/24 via ${addresses.carrierUp}`,
    `route add ${addresses.carrierResolver}/32 via ${addresses.carrierUp}`,
  ]);
  await Promise.all((["router", "carrier", "core"] as const).map(forwarding));
  await command("nsenter", [...inside("router"), "nft", "-f", "-"], natRules);
}

/** The office router hides the office behind one address. */
const natRules = `table ip nat {
  chain out {
    type nat hook postrouting priority srcnat; policy accept;
    oifname "wan" masquerade
  }
}
`;

async function cable(
  a: HostName,
  aPort: string,
  aAddress: string,
  b: HostName,
  bPort: string,
  bAddress: string,
): Promise<void> {
  await command("ip", ["link", "add", aPort, "netns", a, "type", "veth", "peer", "name", bPort, "netns", b]);
  await ip(a, [`addr add ${aAddress} dev ${aPort}`, `link set dev ${aPort} up`]);
  await ip(b, [`addr add ${bAddress} dev ${bPort}`, `link set dev ${bPort} up`]);
}

async function forwarding(host: HostName): Promise<void> {
  await command("nsenter", [...inside(host), "sh", "-c", "echo 1 > /proc/sys/net/ipv4/ip_forward"]);
}

/** Both in the same /24. */
function sameNet(a: string, b: string): boolean {
  return a.split(".").slice(0, 3).join(".") === b.split(".").slice(0, 3).join(".");
}
