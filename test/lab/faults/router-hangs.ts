export default {
  id: "router-hangs",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "no-network" },
  ambiguous: true,
  twin: "carrier-drops-everything",
  async inject(net) {
    await net.at("router").drop({ from: "192.168.1.0/24" });
  },
} satisfies Fault;
