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
    clear: () => nft(host, "add table inet lab\ndelete table inet lab\n"),
  };
}

export async function nft(host: string, rules: string): Promise<void> {
  await command("nsenter", [...inside(host), "nft", "-f", "-"], rules);
}

function conditions({ to, from, port, protocol, longerThan }: Match): string {
  const parts: string[] = [];
  if (from !== undefined) parts.push(`ip saddr ${set(addressesOf(from))}`);
  if (to !== undefined) parts.push(`ip daddr ${set(addressesOf(to))}`);
  if (port !== undefined) parts.push(`${protocol ?? "tcp"} dport ${set([port].flat().map(String))}`);
  else if (protocol !== undefined) parts.push(`meta l4proto ${protocol}`);
  if (longerThan !== undefined) parts.push(`meta length > ${longerThan}`);
  if (parts.length === 0) throw new Error("a firewall rule needs at least one of to, from, port, protocol, longerThan");
  return parts.join(" ");
}

function set(members: readonly string[]): string {
  return `{ ${members.join(", ")} }`;
}
