export default {
  id: "pair-clock-and-firewall",
  where: ["device", "local-network"],
  probe: "reaches",
  expected: { side: "user", locus: "device", scenario: "clock-skew" },
  async inject(net) {
    await net.client.clock(-2 * 365 * 86_400);
    await net.at("router").drop({ port: 8443 });
  },
} satisfies Fault;
