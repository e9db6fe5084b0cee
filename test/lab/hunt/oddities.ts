import type { Net } from "../net.ts";
import { portalName, portalServers, type Draw } from "./block.ts";
import type { Random } from "./random.ts";

/** The same fault in a network that is a little odd besides, which changes nothing of the truth. */
export function withOddity(draw: Draw, random: Random): Draw {
  const minutes = random.whole(1, 4) * random.pick([1, -1]);
  const address = portalServers[0];
  const odd = random.pick([
    {
      says: `clock-${Math.abs(minutes)}-minutes-${minutes > 0 ? "fast" : "slow"}`,
      inject: (net: Net) => net.client.clock(minutes * 60),
    },
    {
      says: "one-address",
      inject: (net: Net) => net.resolver("carrier").answer({ [portalName]: { A: [address] } }),
    },
  ]);
  return {
    ...draw,
    says: `${draw.says}-and-${odd.says}`,
    async inject(net) {
      await odd.inject(net);
      await draw.inject(net);
    },
  };
}
