import {
  anyProbe,
  office,
  path,
  server,
  portalName,
  portalServers,
  type Block,
  type Draw,
  type PlainBlock,
} from "../block.ts";

/** Half of the portal: one server of two, in a way that no browser works around. */
export const halfPortal: PlainBlock = {
  id: "half-portal",
  draw(random) {
    const how = random.pick(["silent", "close-after-client-hello", "empty-response"]);
    const only = random.pick([
      { A: [portalServers[0], portalServers[1]] },
      { A: [portalServers[1], portalServers[0]] },
    ]);
    return [
      {
        says: `one-server-${how}`,
        where: "server",
        probe: "reaches",
        expected: server("load-balancer-misroute"),
        async inject(net) {
          await net.resolver("authority").answer({ [portalName]: only });
          await net.site("portal").tls(how, { address: only.A[0] });
        },
      },
    ];
  },
};

/** An answer that arrives broken, from the portal or from a gateway that looks into TLS. */
export const brokenAnswer: Block = {
  id: "broken-answer",
  draw(random) {
    const [how, breaks] = random.pick([
      ["truncated-response", "length"],
      ["broken-chunks", "chunks"],
      ["http2-error", "http2"],
    ] as const);
    return [
      {
        says: `portal-${how}`,
        where: "server",
        probe: "reaches",
        expected: server("answer-damaged"),
        visit: true,
        inject: (net) => net.site("portal").tls(how),
      },
      {
        says: `office-gateway-breaks-${breaks}`,
        where: "local-network",
        probe: "reaches",
        expected: office("answer-damaged"),
        visit: true,
        inject: (net) => net.middlebox("router").intercept({ to: "portal", trusted: true, breaks }),
      },
    ];
  },
};

/** Seconds for every round trip, to whomever. */
export const slowLine: Block = {
  id: "slow-line",
  draw(random) {
    const milliseconds = random.whole(1060, 1160);
    const probe = random.pick(anyProbe);
    return [
      {
        says: `office-line-${milliseconds}-ms`,
        where: "local-network",
        probe,
        expected: office("weak-network"),
        inject: (net) => net.line.delay(milliseconds, "router"),
      },
      {
        says: `carrier-line-${milliseconds}-ms`,
        where: "path",
        probe,
        expected: path("weak-network"),
        inject: (net) => net.line.delay(milliseconds),
      },
    ];
  },
};

/** No packet of the size of a modern ClientHello comes through, to anywhere. */
export const smallPacketsEverywhere: Block = {
  id: "small-packets-everywhere",
  draw(random) {
    const longerThan = random.whole(1000, 1400);
    const probe = random.pick(anyProbe);
    return [
      {
        says: `office-loses-packets-over-${longerThan}`,
        where: "local-network",
        probe,
        expected: office("large-packets-lost"),
        inject: (net) => net.at("router").drop({ from: "192.168.1.100", longerThan }),
      },
      {
        says: `carrier-loses-packets-over-${longerThan}`,
        where: "path",
        probe,
        expected: path("large-packets-lost"),
        inject: (net) => net.at("carrier").drop({ from: "office", longerThan }),
      },
    ];
  },
};

/** IPv6 connections open, and nothing else of IPv6 comes through. */
export const brokenIpv6: Block = {
  id: "broken-ipv6",
  draw(random) {
    const probe = random.pick(anyProbe);
    const longerThan = random.whole(150, 400);
    const inject =
      (host: "router" | "carrier"): Draw["inject"] =>
      async (net) => {
        await net.dualStack();
        for (const to of ipv6Places) await net.at(host).drop({ to, longerThan });
      };
    return [
      {
        says: "office-breaks-ipv6",
        where: "local-network",
        probe,
        expected: office("ipv6-broken-path"),
        inject: inject("router"),
      },
      {
        says: "carrier-breaks-ipv6",
        where: "path",
        probe,
        expected: path("ipv6-broken-path"),
        inject: inject("carrier"),
      },
    ];
  },
};

const ipv6Places = ["portal-ipv6", "region-site-ipv6", "other-region-ipv6", "controls-ipv6", "2400:3200::1"];
