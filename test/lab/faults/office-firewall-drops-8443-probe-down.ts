export default {
  id: "office-firewall-drops-8443-probe-down",
  where: "local-network",
  probe: "down",
  expected: { side: "user", locus: "local-network", scenario: "firewall-blocks-port" },
  ambiguous: true,
  twin: "all-portals-dead-probe-down",
  async inject(net) {
    await net.at("router").drop({ port: 8443 });
  },
} satisfies Fault;
