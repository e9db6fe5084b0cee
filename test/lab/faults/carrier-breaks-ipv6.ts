export default {
  id: "carrier-breaks-ipv6",
  where: "path",
  probe: "reaches",
  expected: { side: "beyond", locus: "path", scenario: "ipv6-broken-path" },
  ambiguous: true,
  twin: "office-breaks-ipv6",
  async inject(net) {
    await net.dualStack();
    for (const to of [["portal-ipv6", "region-site-ipv6", "other-region-ipv6", "controls-ipv6"], "2400:3200::1"])
      await net.at("carrier").drop({ to, longerThan: 200 });
  },
} satisfies Fault;
