import { anyProbe, anyRunningProbe, office, type PlainBlock } from "../block.ts";

/** Only a probe that runs answers on the port besides portals; without it see `port-or-portals`. */
export const officeFirewall: PlainBlock = {
  id: "office-firewall",
  bearsOddities: true,
  draw(random) {
    const how = random.pick(["drop", "refuse", "reject"]);
    const port = random.pick([[8443], [8080, 8443]]);
    return [
      {
        says: `office-firewall-${how}-8443`,
        where: "local-network",
        probe: random.pick(anyRunningProbe),
        expected: office("firewall-blocks-port"),
        inject: (net) => net.at("router")[how]({ port }),
      },
    ];
  },
};

export const captiveNetwork: PlainBlock = {
  id: "captive-network",
  draw(random) {
    const answer = random.pick(["redirect", "page", "511"]);
    return [
      {
        says: `captive-portal-${answer}`,
        where: "local-network",
        probe: random.pick(anyProbe),
        expected: office("captive-portal"),
        inject: (net) => net.middlebox("router").captivePortal({ answer }),
      },
    ];
  },
};

export const unknownInspection: PlainBlock = {
  id: "unknown-inspection",
  draw(random) {
    const issuer = random.pick(["Office Web Gateway CA", "Endpoint Shield Root", "SSL Inspection"]);
    return [
      {
        says: "office-intercepts-everything",
        where: "local-network",
        probe: random.pick(anyProbe),
        expected: office("https-interception"),
        inject: (net) => net.middlebox("router").intercept({ issuer }),
      },
    ];
  },
};

export const deadProxy: PlainBlock = {
  id: "dead-proxy",
  draw: (random) => [
    {
      says: "office-proxy-gone",
      where: "local-network",
      probe: random.pick(anyProbe),
      expected: office("proxy-or-vpn-misroute"),
      inject: (net) => net.proxy.gone(),
    },
  ],
};
