import type { Host } from "../network/host.ts";
import type { Hosts, ServingHost } from "../network/serve.ts";
import type { Resolver, ResolverName } from "../net.ts";

/** Which machines change their mind: the authority's word reaches everybody who asks it. */
const speakers: Readonly<Record<ResolverName, readonly ServingHost[]>> = {
  router: ["router"],
  carrier: ["carrier"],
  authority: ["authority", "resolvers", "probe"],
  public: ["resolvers"],
  outside: ["probe"],
};

export function resolverOf(hosts: Hosts, name: ResolverName): Resolver {
  return {
    async answer(entries) {
      const told: readonly Host[] = speakers[name].map((host) => hosts[host]);
      await Promise.all(told.map((host) => host.call("changeDns", { entries })));
    },
  };
}
