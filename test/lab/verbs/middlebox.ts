import type { MiddleboxOrder } from "../hosts/commands.ts";
import type { Destination } from "../hosts/middlebox.ts";
import { addresses, leaves } from "../network/plan.ts";
import type { Hosts } from "../network/serve.ts";
import type { Middlebox, MiddleboxHost, Somewhere } from "../net.ts";
import { nft } from "./firewall.ts";
import { addressesOf } from "./places.ts";

const firstPort = 20_000;
const ports = [80, 443, 8443];
const own = { router: addresses.routerLan, carrier: addresses.carrierAccess } as const;
const inward = { router: "lan", carrier: "access" } as const;

/** A box inside the router or the carrier: connections from the office side are led to it and go on from there. */
export function middleboxOf(hosts: Hosts, host: MiddleboxHost, trust: (rootPem: string) => Promise<void>): Middlebox {
  const place = async (order: MiddleboxOrder, to?: Somewhere): Promise<string | null> => {
    const reached = to === undefined ? Object.values(leaves).flatMap((leaf) => leaf.own) : addressesOf(to);
    const destinations = reached.flatMap((address) => ports.map((port): Destination => ({ address, port })));
    const { rootPem } = await hosts[host].call("serveMiddlebox", { host: own[host], firstPort, destinations, order });
    const map = destinations.map(
      ({ address, port }, index) => `${address} . ${port} : ${own[host]} . ${firstPort + index}`,
    );
    await nft(
      host,
      `table ip lab-nat {\n chain in { type nat hook prerouting priority dstnat;\n` +
        `iifname "${inward[host]}" dnat to ip daddr . tcp dport map { ${map.join(", ")} }\n}\n}\n`,
    );
    return rootPem;
  };
  return {
    async byServerName(names, how) {
      await place({ kind: "by-server-name", names, how }, names);
    },
    async intercept({ to, trusted = false, issuer = "Office Web Gateway CA", breaks } = {}) {
      const rootPem = await place({ kind: "intercept", issuer, ...(breaks && { breaks }) }, to);
      if (trusted && rootPem !== null) await trust(rootPem);
    },
    async captivePortal({ answer = "redirect" } = {}) {
      await hosts[host].call("servePlain", { host: own[host], answer: { status: 200, body: page } });
      await place({
        kind: "captive",
        issuer: "Guest Network",
        name: "login.guest.example",
        answer: loginAnswers[answer],
      });
    },
  };
}

const page = "<!doctype html><title>Sign in</title><p>Please sign in to use this network.";
const answerWith = (status: string, ...headers: readonly string[]): string =>
  [`HTTP/1.1 ${status}`, ...headers, `Content-Length: ${page.length}`, "Connection: close", "", page].join("\r\n");

const loginAnswers = {
  redirect: answerWith("302 Found", `Location: http://${addresses.routerLan}/login`),
  page: answerWith("200 OK", "Content-Type: text/html"),
  "511": answerWith("511 Network Authentication Required", "Content-Type: text/html"),
} as const;
