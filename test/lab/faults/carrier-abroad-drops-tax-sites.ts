/** The carrier abroad filters, and the portals would not mind. */
export default {
  id: "carrier-abroad-drops-tax-sites",
  where: "path",
  probe: "reaches",
  expected: { side: "beyond", locus: "path", scenario: "overseas-or-cloud-ip-blocked" },
  ambiguous: true,
  twin: "portals-shut-foreigners-out",
  async inject(net) {
    await net.probe.front({ clock: { country: "JP", asn: 2516 } });
    await net.at("carrier").drop({ to: "tax" });
  },
} satisfies Fault;
