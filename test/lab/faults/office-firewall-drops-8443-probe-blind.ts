export default {
  id: "office-firewall-drops-8443-probe-blind",
  where: "local-network",
  probe: "blind",
  expected: { side: "user", locus: "local-network", scenario: "firewall-blocks-port" },
  async inject(net) {
    await net.at("router").drop({ port: 8443 });
  },
} satisfies Fault;
