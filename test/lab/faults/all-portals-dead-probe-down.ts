/** Without the probe nothing else is there to answer on 8443, so a closed port looks the same. */
export default {
  id: "all-portals-dead-probe-down",
  where: "server",
  probe: "down",
  expected: { side: "beyond", locus: "server", scenario: "server-outage" },
  ambiguous: true,
  twin: "office-firewall-drops-8443-probe-down",
  async inject(net) {
    await net.at("portal").drop({ port: 8443 });
    await net.at("other-region").drop({ port: 8443 });
  },
} satisfies Fault;
