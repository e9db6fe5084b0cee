export default {
  id: "office-firewall-refuses-8443",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "firewall-blocks-port" },
  async inject(net) {
    await net.at("router").refuse({ port: 8443 });
  },
} satisfies Fault;
