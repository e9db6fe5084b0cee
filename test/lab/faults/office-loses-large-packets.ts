/** A tunnel whose packets are smaller than it says, to everywhere: no ClientHello of a modern browser fits. */
export default {
  id: "office-loses-large-packets",
  where: "local-network",
  probe: "reaches",
  expected: { side: "user", locus: "local-network", scenario: "large-packets-lost" },
  ambiguous: true,
  twin: "carrier-loses-large-packets",
  async inject(net) {
    await net.at("router").drop({ from: "192.168.1.100", longerThan: 1300 });
  },
} satisfies Fault;
