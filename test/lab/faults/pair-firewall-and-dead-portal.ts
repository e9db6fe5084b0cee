export default {
  id: "pair-firewall-and-dead-portal",
  where: ["local-network", "server"],
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "firewall-blocks-port" },
  also: "server-outage",
  async inject(net) {
    await net.at("router").drop({ port: 8443 });
    await net.site("portal").stop();
  },
} satisfies Fault;
