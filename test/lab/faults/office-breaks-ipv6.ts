/** IPv6 connections open, so the browser stays with them, and nothing else comes through. */
export default {
  id: "office-breaks-ipv6",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "ipv6-broken-path" },
  ambiguous: true,
  twin: "carrier-breaks-ipv6",
  async inject(net) {
    await net.dualStack();
    for (const to of [["portal-ipv6", "region-site-ipv6", "other-region-ipv6", "controls-ipv6"], "2400:3200::1"])
      await net.at("router").drop({ to, longerThan: 200 });
  },
} satisfies Fault;
