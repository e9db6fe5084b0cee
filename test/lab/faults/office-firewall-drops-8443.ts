export default {
  id: "office-firewall-drops-8443",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "firewall-blocks-port" },
  quick: true,
  async inject(net) {
    await net.at("router").drop({ port: 8443 });
  },
} satisfies Fault;
