import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Line } from "../net.ts";
import { addresses } from "../network/plan.ts";
import { command, inside, ip } from "../network/shell.ts";
import { nft } from "./firewall.ts";

const device = "far";
const table = 77;
const ways = { router: ["lan", "wan"], carrier: ["access", "uplink"] } as const;

/** The line between the office and the world: all that passes its end goes through a device that holds it back. */
export function lineOf(folder: string): Line {
  return {
    async delay(milliseconds, host = "carrier") {
      const program = join(folder, "delay");
      await command("cc", ["-O1", "-o", program, join(import.meta.dirname, "../hosts/delay.c")]);
      const child = spawn("nsenter", [...inside(host), program, device, String(milliseconds)], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const ended = once(child, "exit").then(([code]) => {
        throw new Error(`the delayed line ended with ${code}`);
      });
      await Promise.race([once(child.stdout, "data"), ended]);
      ended.catch(() => undefined);
      await ip(host, [`link set dev ${device} up`, `route add default dev ${device} table ${table}`]);
      // What comes back out of the device has another way in, and is routed as ever.
      await ip(
        host,
        ways[host].map((way) => `rule add iif ${way} lookup ${table}`),
      );
      const open = ["all", device].map((name) => `echo 0 > /proc/sys/net/ipv4/conf/${name}/rp_filter`);
      await command("nsenter", [...inside(host), "sh", "-c", open.join("; ")]);
      if (host === "router") await nft(host, untracked);
    },
  };
}

/** Packets pass the router twice now; on the office's side of the device nobody may take note of their connection yet. */
const untracked = `table ip lab-line {
  chain in {
    type filter hook prerouting priority raw; policy accept;
    iifname "lan" ip daddr != ${addresses.routerLan} notrack
    iifname "${device}" ip saddr != ${addresses.client} notrack
  }
}
`;
