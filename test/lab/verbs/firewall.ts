import { command, inside, ip } from "../network/shell.ts";
import type { Firewall, Match } from "../net.ts";
import type { HostName } from "../network/plan.ts";
import { addressesOf } from "./places.ts";

/** Rules apply to what passes through a host and to what ends at it. */
const chains = { forward: "hook forward priority filter", input: "hook input priority filter" } as const;

/** The packet filter of one host (nftables). */
export function firewallOf(host: HostName): Firewall {
  const add = async (match: Match, verdict: string): Promise<void> => {
    const rule = `${conditions(match)} ${verdict}`.trim();
    const text = Object.entries(chains).map(
      ([chain, hook]) =>
        `add chain inet lab ${chain} { type filter ${hook}; policy accept; }\nadd rule inet lab ${chain} ${rule}\n`,
    );
    await nft(host, `add table inet lab\n${text.join("")}`);
  };
  return {
    drop: (match) => add(match, "drop"),
    reject: (match) => add(match, "reject with icmpx admin-prohibited"),
    refuse: (match) => add({ protocol: "tcp", ...match }, "reject with tcp reset"),
    lose(match, percent) {
      if (!(percent > 0 && percent < 100)) throw new Error(`lose: ${percent} is no percentage between 0 and 100`);
      return add(match, `numgen random mod 1000 < ${Math.round(percent * 10)} drop`);
    },
    unroute: (to) =>
      ip(
        host,
        addressesOf(to).map((address) => `route replace unreachable ${address}`),
      ),
    lead: (from, to) =>
      nft(
        host,
        `table ip lab-nat {\n chain in { type nat hook prerouting priority dstnat;\nip daddr ${from} dnat to ${to}\n}\n}\n`,
      ),
    clear: () => nft(host, "add table inet lab\ndelete table inet lab\n"),
  };
}

export async function nft(host: string, rules: string): Promise<void> {
  await command("nsenter", [...inside(host), "nft", "-f", "-"], rules);
}

function conditions({ to, from, port, protocol, longerThan, every }: Match): string {
  const parts: string[] = [];
  if (from !== undefined) parts.push(among("saddr", addressesOf(from)));
  if (to !== undefined) parts.push(among("daddr", addressesOf(to)));
  if (port !== undefined) parts.push(`${protocol ?? "tcp"} dport ${set([port].flat().map(String))}`);
  else if (protocol !== undefined) parts.push(`meta l4proto ${protocol}`);
  if (longerThan !== undefined) parts.push(`meta length > ${longerThan}`);
  if (every !== undefined) parts.push(`tcp flags & (syn | ack) == syn numgen inc mod ${every} == 0`);
  if (parts.length === 0)
    throw new Error("a firewall rule needs at least one of to, from, port, protocol, longerThan, every");
  return parts.join(" ");
}

/** Addresses of one family: a rule of nftables speaks of IPv4 or of IPv6. */
function among(end: "saddr" | "daddr", addresses: readonly string[]): string {
  const six = addresses.filter((address) => address.includes(":"));
  if (six.length > 0 && six.length < addresses.length)
    throw new Error("a firewall rule is for IPv4 or for IPv6 addresses, not for both");
  return `${six.length > 0 ? "ip6" : "ip"} ${end} ${set(addresses)}`;
}

function set(members: readonly string[]): string {
  return `{ ${members.join(", ")} }`;
}
