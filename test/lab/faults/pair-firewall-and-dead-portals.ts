export default {
  id: "pair-firewall-and-dead-portals",
  where: ["local-network", "server"],
  probe: "reaches",
  ambiguous: true,
  twin: "all-portals-dead-probe-8443-filtered",
  expected: { side: "user", locus: "local-network", scenario: "firewall-blocks-port" },
  async inject(net) {
    await net.at("router").drop({ port: 8443 });
    await net.at("portal").drop({ port: 8443 });
    await net.at("other-region").drop({ port: 8443 });
  },
} satisfies Fault;
