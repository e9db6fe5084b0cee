/** The firewall of the portal lets some networks in and others not: this office and one probe are out. */
export default {
  id: "portal-drops-some-networks",
  where: "server",
  probe: "reaches",
  ambiguous: true,
  twin: "carrier-drops-portal-two-probes-differ",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  async inject(net) {
    await net.probe.second();
    await net.at("portal").drop({ from: ["office", "second-probe"] });
  },
} satisfies Fault;
