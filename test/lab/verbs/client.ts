import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Authority } from "../../certificates/authority.ts";
import type { Computer } from "../browser/launch.ts";
import { etcPath } from "../network/mounts.ts";
import type { Hosts } from "../network/serve.ts";
import { ip } from "../network/shell.ts";
import { skewedClock } from "../network/skewed.ts";
import type { Client } from "../net.ts";

const loopback = "127.0.0.1";

/** The user's computer. What concerns the browser is noted in `computer` and holds when it starts; only a clock that is wrong then can be set later too. */
export function clientOf(computer: Computer, folder: string, hosts: Hosts, authority: Authority): Client {
  return {
    async hosts(lines) {
      const text = Object.entries(lines).map(([name, address]) => `${address} ${name}\n`);
      await appendFile(etcPath("client", "hosts"), text.join(""));
    },
    async clock(seconds) {
      if (computer.clock !== undefined) await computer.clock.set(seconds);
      else computer.clock = await skewedClock("client", seconds, folder);
    },
    async component(port) {
      const { chainPem, keyPem } = await authority.issue({ names: [loopback, "localhost"] });
      await hosts.client.call("serveTls", { host: loopback, port, cert: chainPem, key: keyPem });
    },
    linkDown: () => ip("client", ["link set dev eth0 down"]),
    unroute: () => ip("client", ["route del default"]),
    async resolver(address) {
      await writeFile(etcPath("client", "resolv.conf"), `nameserver ${address}\n`);
    },
    async blocker(names) {
      computer.otherExtensions.push(await writeBlocker(join(folder, "blocker"), names));
    },
    async policy(policies) {
      Object.assign(computer.policies, policies);
    },
  };
}

/** A content blocker as people install them: static rules of declarativeNetRequest. */
async function writeBlocker(folder: string, names: readonly string[]): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, "manifest.json"),
    JSON.stringify({
      manifest_version: 3,
      name: "Blocker",
      version: "1",
      permissions: ["declarativeNetRequest"],
      host_permissions: ["<all_urls>"],
      declarative_net_request: { rule_resources: [{ id: "rules", enabled: true, path: "rules.json" }] },
    }),
  );
  await writeFile(
    join(folder, "rules.json"),
    JSON.stringify([
      {
        id: 1,
        action: { type: "block" },
        condition: {
          requestDomains: names,
          resourceTypes: ["main_frame", "sub_frame", "xmlhttprequest", "script", "other"],
        },
      },
    ]),
  );
  return folder;
}
