/** The office is abroad, and the portal says no. */
export default {
  id: "portal-403-for-foreigners",
  where: "application",
  probe: "reaches",
  expected: { side: "beyond", locus: "application", scenario: "overseas-or-cloud-ip-blocked" },
  async inject(net) {
    await net.probe.front({ clock: { country: "JP", asn: 2516 } });
    await net.site("portal").status(403, { onlyFrom: "office" });
  },
} satisfies Fault;
