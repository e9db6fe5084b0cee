import { anyProbe, device, portalName, type Block, type PlainBlock } from "../block.ts";

/** The lab's certificates hold from 30 days ago to 90 days from now: so far off, every HTTPS host fails by date. */
export const clockFarOff: PlainBlock = {
  id: "clock-far-off",
  draw(random) {
    const fast = random.chance(0.5);
    const days = random.whole(fast ? 100 : 40, 1500);
    return [
      {
        says: `clock-${days}-days-${fast ? "fast" : "slow"}`,
        where: "device",
        probe: random.pick(anyProbe),
        expected: device("clock-skew"),
        inject: (net) => net.client.clock((fast ? 1 : -1) * days * 86_400),
      },
    ];
  },
};

/** A clock a little off meets a certificate that is about to end or has just begun; only the probe sees it is good. */
export const clockAtCertificateEdge: Block = {
  id: "clock-at-certificate-edge",
  draw(random) {
    const fast = random.chance(0.5);
    const minutes = random.whole(10, fast ? 90 : 900);
    const edge = random.whole(4, minutes - 5) / 60;
    return [
      {
        says: `clock-${minutes}-minutes-${fast ? "fast-old" : "slow-fresh"}-certificate`,
        where: "device",
        probe: random.pick(["reaches", "new"]),
        expected: device("clock-skew"),
        async inject(net) {
          await net
            .site("portal")
            .certificate(fast ? { fromHours: -24 * 60, toHours: edge } : { fromHours: -edge, toHours: 24 * 60 });
          await net.client.clock((fast ? 1 : -1) * minutes * 60);
        },
      },
    ];
  },
};

export const cableOut: PlainBlock = {
  id: "cable-out",
  draw: (random) => [
    {
      says: "link-down",
      where: "device",
      probe: random.pick(anyProbe),
      expected: device("no-network"),
      inject: (net) => net.client.linkDown(),
    },
  ],
};

export const contentBlocker: Block = {
  id: "content-blocker",
  draw(random) {
    const name = random.pick(["chinatax.gov.cn", "beijing.chinatax.gov.cn", portalName]);
    return [
      {
        says: `blocker-of-${name}`,
        where: "device",
        probe: random.pick(anyProbe),
        expected: device("blocked-by-extension"),
        visit: true,
        inject: (net) => net.client.blocker([name]),
      },
    ];
  },
};
