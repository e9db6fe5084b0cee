import { office, path, server, type Block, type Draw } from "../block.ts";

/** What can be told with a probe that gets in, and cannot without. */

/** One portal is dead, or filtered on the way, and the probe does not know: it never got in, or is not there. */
export const filteredOrDead: Block = {
  id: "filtered-or-dead",
  draw(random) {
    const how = random.pick(["drop", "refuse"]);
    const probe = random.pick(["blind", "new", "down"]);
    const filtered = (host: "router" | "carrier"): Draw["inject"] => {
      return async (net) => {
        await net.at(host)[how]({ to: "portal", port: 8443 });
        // The portal does not want this probe, and the probe has no history to tell that from a dead portal.
        if (probe === "new") await net.at("portal")[how]({ from: "probe", port: 8443 });
      };
    };
    const dead: Draw = {
      says: `portal-${how}s-8443`,
      where: "server",
      probe,
      expected: server("server-outage"),
      inject: (net) => net.at("portal")[how]({ port: 8443 }),
    };
    const onTheWay: Draw = random.chance(0.5)
      ? {
          says: `router-${how}s-portal-8443`,
          where: "local-network",
          probe,
          expected: office("isp-fault"),
          inject: filtered("router"),
        }
      : {
          says: `carrier-${how}s-portal-8443`,
          where: "path",
          probe,
          expected: path("isp-fault"),
          inject: filtered("carrier"),
        };
    return [dead, onTheWay];
  },
};

/** Without the probe nobody but portals answers on their port. */
export const portOrPortals: Block = {
  id: "port-or-portals",
  draw(random) {
    const how = random.pick(["drop", "refuse"]);
    return [
      {
        says: `office-firewall-${how}s-8443`,
        where: "local-network",
        probe: "down",
        expected: office("firewall-blocks-port"),
        inject: (net) => net.at("router")[how]({ port: 8443 }),
      },
      {
        says: `all-portals-${how}-8443`,
        where: "server",
        probe: "down",
        expected: server("server-outage"),
        async inject(net) {
          await net.at("portal")[how]({ port: 8443 });
          await net.at("other-region")[how]({ port: 8443 });
        },
      },
    ];
  },
};
