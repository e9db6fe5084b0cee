import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Line } from "../net.ts";
import { command, inside, ip } from "../network/shell.ts";

const device = "far";
const table = 77;

/** The line between the office and the world, at the carrier's end, where no address is translated. */
export function lineOf(folder: string): Line {
  return {
    async delay(milliseconds) {
      const program = join(folder, "delay");
      await command("cc", ["-O1", "-o", program, join(import.meta.dirname, "../hosts/delay.c")]);
      const child = spawn("nsenter", [...inside("carrier"), program, device, String(milliseconds)], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const ended = once(child, "exit").then(([code]) => {
        throw new Error(`the delayed line ended with ${code}`);
      });
      await Promise.race([once(child.stdout, "data"), ended]);
      ended.catch(() => undefined);
      await ip("carrier", [`link set dev ${device} up`, `route add default dev ${device} table ${table}`]);
      // What comes back out of the device has another way in, and is routed as ever.
      for (const way of ["access", "uplink"]) await ip("carrier", [`rule add iif ${way} lookup ${table}`]);
      const open = ["all", device].map((name) => `echo 0 > /proc/sys/net/ipv4/conf/${name}/rp_filter`);
      await command("nsenter", [...inside("carrier"), "sh", "-c", open.join("; ")]);
    },
  };
}
