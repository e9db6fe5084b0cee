export default {
  id: "pair-firewall-and-403",
  where: ["local-network", "application"],
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "firewall-blocks-port" },
  async inject(net) {
    await net.at("router").drop({ port: 8443 });
    await net.site("portal").status(403, { onlyFrom: "office" });
  },
} satisfies Fault;
