/** All portals are dead, and the probe's own 8443, which it says it serves, is filtered before it. */
export default {
  id: "all-portals-dead-probe-8443-filtered",
  where: "server",
  probe: "reaches",
  ambiguous: true,
  twin: "pair-firewall-and-dead-portals",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  kind: "probe",
  async inject(net) {
    await net.at("portal").drop({ port: 8443 });
    await net.at("other-region").drop({ port: 8443 });
    await net.at("probe").drop({ port: 8443 });
  },
} satisfies Fault;
