import type { Client, OfficeProxy } from "../net.ts";
import { addresses } from "../network/plan.ts";
import type { Hosts } from "../network/serve.ts";

const port = 3128;

/** The office's proxy stands on the router and is the only way out that browsers are told of. */
export function officeProxyOf(hosts: Hosts, client: Client): OfficeProxy {
  const useIt = (): Promise<void> =>
    client.policy({
      ProxySettings: { ProxyMode: "fixed_servers", ProxyServer: `${addresses.routerLan}:${port}` },
    });
  return {
    async serve({ refuses = [], status = 403 } = {}) {
      await hosts.router.call("serveProxy", {
        host: addresses.routerLan,
        port,
        dnsServer: addresses.carrierResolver,
        rules: { refuses, status },
      });
      await useIt();
    },
    gone: useIt,
  };
}
