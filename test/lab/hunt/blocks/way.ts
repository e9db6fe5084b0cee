import { anyProbe, office, path, portalName, type Block } from "../block.ts";
import type { Net } from "../../net.ts";

/** From a probe that gets in: whatever is dead on the way, the portal is well. */
const seesPortal = ["reaches", "new"] as const;

/** A filter for some addresses; from the client the router and the carrier are one. */
export const addressFilter: Block = {
  id: "address-filter",
  draw(random) {
    const how = random.pick(["drop", "refuse", "reject"]);
    const to = random.pick([portalName, "portal", "tax"]);
    return atBoth(`${how}s-${to}`, random.pick(seesPortal), (net, host) => net.at(host)[how]({ to }));
  },
};

/** A box that breaks connections by the name in the ClientHello. */
export const nameFilter: Block = {
  id: "name-filter",
  draw(random) {
    const how = random.pick(["reset", "close", "silent"]);
    return atBoth(`${how}-by-name`, random.pick(seesPortal), (net, host) =>
      net.middlebox(host).byServerName([portalName], how),
    );
  },
};

/** A tunnel whose packets are smaller than it says: connections open, and the ClientHello vanishes. */
export const smallPackets: Block = {
  id: "small-packets",
  draw(random) {
    const longerThan = random.whole(1000, 1400);
    const to = random.pick(["portal", "tax"]);
    return atBoth(`loses-packets-over-${longerThan}-to-${to}`, random.pick(seesPortal), (net, host) =>
      net.at(host).drop({ to, longerThan }),
    );
  },
};

/** Nothing comes back at all. */
export const deadLine: Block = {
  id: "dead-line",
  draw(random) {
    const probe = random.pick(anyProbe);
    return [
      {
        says: "router-hangs",
        where: "local-network",
        probe,
        expected: office("no-network"),
        inject: (net) => net.at("router").drop({ from: "192.168.1.0/24" }),
      },
      {
        says: "carrier-drops-everything",
        where: "path",
        probe,
        expected: path("isp-fault"),
        inject: (net) => net.at("carrier").drop({ from: "office" }),
      },
    ];
  },
};

function atBoth(
  what: string,
  probe: (typeof seesPortal)[number],
  inject: (net: Net, host: "router" | "carrier") => Promise<void>,
): ReturnType<Block["draw"]> {
  return [
    {
      says: `router-${what}`,
      where: "local-network",
      probe,
      expected: office("isp-fault"),
      inject: (net) => inject(net, "router"),
    },
    {
      says: `carrier-${what}`,
      where: "path",
      probe,
      expected: path("isp-fault"),
      inject: (net) => inject(net, "carrier"),
    },
  ];
}
