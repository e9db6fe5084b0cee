/** The office is abroad, and tax sites take no packet from there. */
export default {
  id: "portals-shut-foreigners-out",
  where: "application",
  probe: "reaches",
  expected: { side: "beyond", locus: "application", scenario: "overseas-or-cloud-ip-blocked" },
  ambiguous: true,
  twin: "carrier-abroad-drops-tax-sites",
  async inject(net) {
    await net.probe.front({ clock: { country: "JP", asn: 2516 } });
    for (const site of ["portal", "region-site", "other-region"] as const) await net.at(site).drop({ from: "office" });
  },
} satisfies Fault;
